import { expect, test } from 'vitest';
import { legsOf, summaryRowsOf } from '../../../../src/local/simulator/logs/legsOf.ts';
import { inputOf, summaryRow } from './rowsOf.ts';

const keys = (...rows: readonly ReturnType<typeof summaryRow>[]): string[] =>
  legsOf(inputOf({ ACSCallSummary: rows })).map(({ key }) => key);

test('the rows of the server and of the conference are no legs', () => {
  const left = keys(
    summaryRow(),
    summaryRow({ EndpointId: '', EndpointType: 'server' }),
    summaryRow({ ParticipantId: 'c1', EndpointId: 'e2' }),
  );
  expect(left).toEqual(['e1']);
});

test('a leg is known by its participant, else by its endpoint, else by what there is', () => {
  const rows = [
    summaryRow({ ParticipantId: 'p1' }),
    summaryRow({ ParticipantId: 'Redacted', EndpointId: 'e2' }),
    summaryRow({ ParticipantId: null, EndpointId: null, Identifier: '8:acs:a' }),
  ];
  expect(keys(...rows)).toEqual(['p1', 'e2', 'PSTN|8:acs:a|2026-11-20T12:00:00.000Z']);
});

test('of a leg that came twice the later row counts', () => {
  const rows = [
    summaryRow({ ParticipantDuration: 50 }),
    summaryRow({ ParticipantDuration: 60, TimeGenerated: '2026-11-20T13:00:00Z' }),
    summaryRow({ CorrelationId: 'c2', ParticipantDuration: 7 }),
  ];
  const legs = legsOf(inputOf({ ACSCallSummary: rows }));
  expect(legs.map(({ correlationId, sec }) => [correlationId, sec])).toEqual([
    ...[['c1', 60]],
    ['c2', 7],
  ]);
});

test('foreign values: durations are at least 0, and codes that are no numbers are null', () => {
  const foreign = { CallDuration: -5, ParticipantDuration: null, ParticipantEndReason: 'busy' };
  const row = summaryRow({ ...foreign, ParticipantEndSubCode: null });
  const [leg] = legsOf(inputOf({ ACSCallSummary: [row] }));
  expect(leg).toMatchObject({ callSec: 0, sec: 0, code: null, subCode: null });
});

test.each([
  ['logged three days after the day, less a second', { TimeGenerated: '2026-11-23T23:59:59Z' }, 1],
  ['logged later', { TimeGenerated: '2026-11-24T00:00:00Z' }, 0],
  ['begun the day before', { CallStartTime: '2026-11-19T00:00:00Z' }, 1],
  ['begun before that', { CallStartTime: '2026-11-18T23:59:59Z' }, 0],
  ['begun a little after the day', { CallStartTime: '2026-11-21T00:04:59Z' }, 1],
  ['begun at no time', { CallStartTime: null }, 0],
])('%s', (_, given, count) => {
  const input = inputOf({ ACSCallSummary: [summaryRow(given)] });
  expect(summaryRowsOf(input, input.dayStartMs)).toHaveLength(count);
});
