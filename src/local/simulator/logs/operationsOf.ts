import { isSame, numberOf, textOf } from './cells.ts';
import type { LogRow, QueryInput } from './model.ts';
import { isWithin } from './rowsOfDay.ts';

const msPerDay = 86_400_000;

/** What the app did with a call, by requests that were granted. */
export type CallOperations = {
  readonly created: boolean;
  /** It answered, redirected or rejected. */
  readonly taken: boolean;
  readonly connections: readonly string[];
};

export const isOk = (row: LogRow): boolean => {
  const status = numberOf(row, 'ResultSignature') ?? 0;
  return status >= 200 && status < 300;
};

const takes = ['AnswerCall', 'RedirectCall', 'RejectCall'];

/** By correlation id, of the requests from a day before `startMs` to a day after the day. */
export function operationsOf(
  { dayEndMs, rows }: QueryInput,
  startMs: number,
): Map<string, CallOperations> {
  const [fromMs, toMs] = [startMs - msPerDay, dayEndMs + msPerDay];
  const granted = rows('ACSCallAutomationIncomingOperations').filter(
    (row) => isOk(row) && isWithin(row, 'TimeGenerated', fromMs, toMs),
  );
  const byCall = Map.groupBy(granted, (row) => textOf(row, 'CorrelationId'));
  return new Map(
    [...byCall].map(([correlationId, its]) => {
      const names = its.map((row) => textOf(row, 'OperationName'));
      const has = (wanted: string): boolean => names.some((name) => isSame(name, wanted));
      const ids = its.map((row) => textOf(row, 'CallConnectionId')).filter((id) => id !== '');
      const created = has('CreateCall');
      return [correlationId, { created, taken: takes.some(has), connections: [...new Set(ids)] }];
    }),
  );
}
