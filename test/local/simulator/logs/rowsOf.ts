import type { LogTable } from '../../../../src/local/simulator/logs/logTables.ts';
import type { LogRow, QueryInput } from '../../../../src/local/simulator/logs/model.ts';

/** A row of ACSCallSummary: a phone that talked for a minute at noon, or what is given instead. */
export const summaryRow = (given: LogRow = {}): LogRow => ({
  TimeGenerated: '2026-11-20T12:10:00.000Z',
  CorrelationId: 'c1',
  CallStartTime: '2026-11-20T12:00:00.000Z',
  CallDuration: 60,
  CallType: 'P2P',
  ParticipantId: 'null',
  ParticipantStartTime: '2026-11-20T12:00:00.000Z',
  ParticipantDuration: 60,
  ParticipantEndReason: '0',
  ParticipantEndSubCode: '540000',
  ResultCategory: 'Success',
  EndpointId: 'e1',
  EndpointType: 'PSTN',
  Identifier: '',
  ...given,
});

/** A request that was granted for that call at noon, or what is given instead. */
export const operationRow = (given: LogRow = {}): LogRow => ({
  TimeGenerated: '2026-11-20T12:00:01.000Z',
  CorrelationId: 'c1',
  CallConnectionId: 'leg1',
  OperationName: 'AnswerCall',
  ResultSignature: 200,
  DurationMs: 40,
  ...given,
});

/** Those rows, asked about 20 November 2026 in UTC unless another day is given. */
export const inputOf = (
  tables: Partial<Record<LogTable, readonly LogRow[]>>,
  given: Partial<QueryInput> = {},
): QueryInput => ({
  dayStartMs: Date.parse('2026-11-20T00:00:00Z'),
  dayEndMs: Date.parse('2026-11-21T00:00:00Z'),
  tz: 'Etc/UTC',
  rows: (table) => tables[table] ?? [],
  ...given,
});
