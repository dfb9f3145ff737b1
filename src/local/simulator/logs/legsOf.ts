import { isSame, numberOf, textOf, timeOf } from './cells.ts';
import { latestBy } from './latestBy.ts';
import type { LogRow, QueryInput } from './model.ts';
import { isWithin } from './rowsOfDay.ts';

const msPerDay = 86_400_000;
/** The longest call that is expected to begin before the day. */
const maxCallMs = msPerDay;
/** Rows come late. */
const graceMs = 3 * msPerDay;
/** Rows of one call differ a little in its start. */
const skewMs = 300_000;

/** One leg of a call, told once however often its row came. */
export type LogLeg = {
  readonly correlationId: string;
  readonly key: string;
  readonly callType: string;
  readonly callStartMs: number;
  readonly callSec: number;
  readonly sec: number;
  readonly endpointType: string;
  readonly isPstn: boolean;
  readonly code: number | null;
  readonly subCode: number | null;
  readonly category: string;
  readonly pstnCallType: string;
};

const meaningless = ['', 'null', 'redacted'];
const meant = (text: string): string => (meaningless.includes(text.toLowerCase()) ? '' : text);

const toInt = (text: string): number | null =>
  /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : null;

function keyOf(row: LogRow): string {
  const ids = meant(textOf(row, 'ParticipantId')) || meant(textOf(row, 'EndpointId'));
  if (ids !== '') return ids;
  const columns = ['EndpointType', 'Identifier', 'ParticipantStartTime'];
  return columns.map((column) => textOf(row, column)).join('|');
}

const secondsOf = (row: LogRow, column: string): number => Math.max(0, numberOf(row, column) ?? 0);

function toLeg(row: LogRow): LogLeg {
  const endpointType = textOf(row, 'EndpointType');
  return {
    correlationId: textOf(row, 'CorrelationId'),
    key: keyOf(row),
    callType: textOf(row, 'CallType'),
    callStartMs: timeOf(row, 'CallStartTime'),
    callSec: secondsOf(row, 'CallDuration'),
    sec: secondsOf(row, 'ParticipantDuration'),
    endpointType,
    isPstn: isSame(endpointType, 'PSTN'),
    code: toInt(textOf(row, 'ParticipantEndReason')),
    subCode: toInt(textOf(row, 'ParticipantEndSubCode')),
    category: textOf(row, 'ResultCategory'),
    pstnCallType: textOf(row, 'PstnParticipantCallType'),
  };
}

/** Rows that came for calls of the window, whatever they stand for. */
export function summaryRowsOf({ dayEndMs, rows }: QueryInput, startMs: number): LogRow[] {
  return rows('ACSCallSummary').filter((row) => {
    const fromMs = startMs - maxCallMs;
    const isInTime = isWithin(row, 'TimeGenerated', fromMs, dayEndMs + graceMs);
    return isInTime && isWithin(row, 'CallStartTime', fromMs, dayEndMs + skewMs);
  });
}

/**
 * The legs of the calls from a day before `startMs` to the end of the day: without the server's
 * rows and without those where a call stands for a participant, each leg by its latest row.
 */
export function legsOf(input: QueryInput, startMs: number = input.dayStartMs): LogLeg[] {
  const real = summaryRowsOf(input, startMs).filter(
    (row) =>
      textOf(row, 'CorrelationId') !== textOf(row, 'ParticipantId') &&
      !isSame(textOf(row, 'EndpointType'), 'Server'),
  );
  return latestBy(real, (row) => `${textOf(row, 'CorrelationId')}\n${keyOf(row)}`).map(toLeg);
}
