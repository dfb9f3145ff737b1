import { expect, test } from 'vitest';
import { createLogs, maxAgeMs } from '../../../../src/local/simulator/logs/createLogs.ts';

const given = { seed: 1, workspaceId: 'w', logDelayMs: 5000, factor: 1 };
const table = 'ACSCallSummary';
const ids = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  rows.map(({ CorrelationId }) => CorrelationId);

test('what is done is written down at once and seen soon; what is over, late', () => {
  let nowMs = 1000;
  const logs = createLogs(given, () => nowMs);
  logs.write(table, { CorrelationId: 'soon' });
  logs.deliver(table, [{ CorrelationId: 'late' }]);
  const stamp = { TenantId: 'w', Type: table };
  expect(logs.list(table)).toMatchObject([
    { ...stamp, CorrelationId: 'soon', TimeGenerated: '1970-01-01T00:00:01.000Z' },
    { ...stamp, CorrelationId: 'late', TimeGenerated: '1970-01-01T00:00:06.000Z' },
  ]);
  expect(logs.visible(table)).toEqual([]);
  nowMs = 2000;
  expect(ids(logs.visible(table))).toEqual(['soon']);
  nowMs = 6000;
  expect(ids(logs.visible(table))).toEqual(['soon', 'late']);
  expect(logs.visible('ACSBillingUsage')).toEqual([]);
});

test('at a factor of 0 nothing is late, repeated rows neither', () => {
  const logs = createLogs({ ...given, factor: 0 }, () => 1000);
  const rows = Array.from({ length: 400 }, (_, index) => ({ CorrelationId: `c${index}` }));
  logs.deliver(table, rows);
  expect(logs.list(table).length).toBeGreaterThan(400);
  expect(logs.visible(table)).toEqual(logs.list(table));
});

test('what tests add is seen at once, whatever its time is', () => {
  const logs = createLogs(given, () => 1000);
  const later = '2026-11-20T12:00:00.000Z';
  logs.put(table, [{ CorrelationId: 'c1', TimeGenerated: later }, { CorrelationId: 'c2' }]);
  const times = logs.visible(table).map(({ TimeGenerated }) => TimeGenerated);
  expect(times).toEqual([later, '1970-01-01T00:00:01.000Z']);
});

test('the oldest rows give way to new ones, and to time', () => {
  let nowMs = 1000;
  const logs = createLogs(given, () => nowMs, 3);
  for (let index = 1; index <= 30_000; index += 1) {
    logs.put(table, [{ CorrelationId: `c${index}` }]);
  }
  expect(ids(logs.list(table))).toEqual(['c29998', 'c29999', 'c30000']);
  nowMs += maxAgeMs;
  logs.put(table, [{ CorrelationId: 'young' }]);
  expect(logs.list(table)).toHaveLength(3);
  nowMs += 1;
  expect(ids(logs.list(table))).toEqual(['young']);
});

test('now and then a row comes twice, the same ones for the same seed', () => {
  const deliver = (seed: number) => {
    const logs = createLogs({ ...given, seed }, () => 1000);
    const rows = Array.from({ length: 400 }, (_, index) => ({ CorrelationId: `c${index}` }));
    logs.deliver(table, rows);
    return ids(logs.list(table)).slice(400);
  };
  expect(deliver(1)).toEqual(deliver(1));
  expect(deliver(1)).not.toEqual(deliver(2));
  expect(deliver(1).length).toBeGreaterThan(5);
  expect(deliver(1).length).toBeLessThan(50);
});

test('rows say how much of them is on the bill', () => {
  const logs = createLogs(given, () => 0);
  logs.put(table, [{ CorrelationId: 'c1', CallDuration: 60 }, { _IsBillable: 'false' }]);
  expect(logs.list(table)).toMatchObject([
    { _BilledSize: 4, _IsBillable: 'true' },
    { _IsBillable: 'false' },
  ]);
});
