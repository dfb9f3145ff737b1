import { expect, test } from 'vitest';
import { logTables } from '../../../../src/local/simulator/logs/logTables.ts';
import { toSummaryRows } from '../../../../src/local/simulator/logs/toSummaryRows.ts';
import { always, callOf, legOf, noonMs } from './legOf.ts';

const second = legOf({
  id: 'p2',
  endpointId: 'e2',
  rawId: '8:acs:resource_desk',
  direction: 'outbound',
  startMs: noonMs + 3000,
  answeredMs: noonMs + 5000,
  endMs: noonMs + 20_600,
  reason: 'remoteHungUp',
});

test('a call between two: one row, with the time that it rang, and no number', () => {
  const rows = toSummaryRows(callOf(legOf()), always(0.99));
  expect(rows).toMatchObject([
    {
      CorrelationId: 'c1',
      CallStartTime: '2026-11-20T12:00:00.000Z',
      CallDuration: 12,
      CallType: 'P2P',
      ParticipantId: 'null',
      ParticipantDuration: 12,
      ParticipantEndReason: '0',
      ParticipantEndSubCode: '540000',
      EndpointId: 'e1',
      EndpointType: 'PSTN',
      Identifier: '',
    },
  ]);
  expect(JSON.stringify(rows)).not.toContain('4255550100');
});

test('a group: its duration stands in each row, and its start differs by some ms', () => {
  const rows = toSummaryRows(callOf(second, legOf()), always(0.99));
  const group = { CallType: 'Group', CallDuration: 21 };
  expect(rows).toMatchObject([
    { ...group, ParticipantId: 'p1', ParticipantDuration: 12, EndpointType: 'PSTN' },
    {
      ...group,
      CallStartTime: '2026-11-20T12:00:00.297Z',
      ParticipantId: 'p2',
      ParticipantDuration: 18,
      ParticipantStartTime: '2026-11-20T12:00:03.000Z',
      EndpointType: 'VoIP',
      Identifier: '8:acs:resource_desk',
    },
  ]);
});

test('who was through has lasted a second at least, who was not perhaps no time at all', () => {
  const endMs = noonMs + 20;
  const durations = (answeredMs: number | undefined) =>
    toSummaryRows(callOf(legOf({ answeredMs, endMs })), always(0.99)).map(
      ({ CallDuration, ParticipantDuration }) => [CallDuration, ParticipantDuration],
    );
  expect([durations(noonMs), durations(undefined)]).toEqual([[[1, 1]], [[0, 0]]]);
});

test('now and then a row of the server, and one where the call stands for a participant', () => {
  const rows = toSummaryRows(callOf(legOf()), always(0));
  expect(rows.slice(1)).toMatchObject([
    { EndpointType: 'Server', EndpointId: '', CallDuration: 12 },
    { ParticipantId: 'c1', CorrelationId: 'c1' },
  ]);
});

test('a call without the app has no row of the server; without legs there are no rows', () => {
  const rows = toSummaryRows({ ...callOf(legOf()), appLegs: 0 }, always(0.3));
  expect(rows).toHaveLength(1);
  expect(toSummaryRows(callOf(), always(0))).toEqual([]);
});

test('every column is one of the table', () => {
  const known = Object.keys(logTables.ACSCallSummary);
  for (const row of toSummaryRows(callOf(legOf(), second), always(0))) {
    expect(Object.keys(row).filter((column) => !known.includes(column))).toEqual([]);
  }
});
