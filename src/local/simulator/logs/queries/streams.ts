import { isSame, numberOf, textOf } from '../cells.ts';
import { latestBy } from '../latestBy.ts';
import type { Cell, LogRow, NamedQuery, QueryInput } from '../model.ts';
import { rowsOfDay } from '../rowsOfDay.ts';
import { rounded, sumOf } from '../statistics.ts';

const sumIn = (rows: readonly LogRow[], column: string): number =>
  sumOf(rows.map((row) => numberOf(row, column) ?? 0));

const join = (row: LogRow, separator: string, ...columns: readonly string[]): string =>
  columns.map((column) => textOf(row, column)).join(separator);

function streaming(input: QueryInput): Cell[][] {
  const started = rowsOfDay(input, 'ACSCallAutomationStreamingUsage', 'StreamingStartTime');
  const sessions = latestBy(started, (row) =>
    join(row, '\n', 'StreamingSessionId', 'ParticipantId', 'StreamingModality'),
  );
  const byKind = Map.groupBy(sessions, (row) => textOf(row, 'StreamingModality'));
  return [...byKind].map(([kind, rows]) => {
    const minutes = rounded(sumIn(rows, 'StreamingDurationInMs') / 60_000, 2);
    return ['streaming', kind, rows.length, minutes, 0];
  });
}

function recordings(input: QueryInput): Cell[][] {
  const started = rowsOfDay(input, 'ACSCallRecordingSummary', 'RecordingStartTime');
  const once = latestBy(started, (row) => textOf(row, 'RecordingId'));
  const byKind = Map.groupBy(once, (row) =>
    join(row, ' ', 'ContentType', 'ChannelType', 'FormatType'),
  );
  return [...byKind].map(([kind, rows]) => {
    const minutes = rounded(sumIn(rows, 'RecordingLength') / 60, 2);
    const failed = rows.filter((row) => !isSame(textOf(row, 'ResultType'), 'Succeeded'));
    return ['recording', kind, rows.length, minutes, failed.length];
  });
}

/** What was streamed and recorded on the day. */
export const streams: NamedQuery = {
  name: 'streams',
  table: 'ACSCallRecordingSummary',
  columns: [
    ['Source', 'string'],
    ['Kind', 'string'],
    ['Sessions', 'long'],
    ['Minutes', 'real'],
    ['Failures', 'long'],
  ],
  run: (input) => [...streaming(input), ...recordings(input)],
};
