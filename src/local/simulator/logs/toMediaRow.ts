import type { Result } from '../calls/model.ts';
import type { LogRow } from './model.ts';

const told = /^(Play|Recognize|SendDtmfTones)(Completed|Failed|Canceled)$/;

/**
 * The row of ACSCallAutomationMediaSummary for the event that ends a media operation; undefined
 * for events of any other kind.
 */
export function toMediaRow(
  event: string,
  correlationId: string,
  result: Pick<Result, 'code' | 'subCode' | 'message'> | undefined,
): LogRow | undefined {
  const [, operation, outcome] = told.exec(event) ?? [];
  if (operation === undefined || outcome === undefined) return undefined;
  const { code, message, subCode } = result ?? { code: 200, subCode: 0, message: '' };
  return {
    CorrelationId: correlationId,
    OperationName: operation,
    ResultType: outcome,
    ResultCode: code,
    ResultSubcode: subCode,
    ResultMessage: message,
    PlayInterrupted: operation === 'Play' && outcome === 'Canceled',
    Level: outcome === 'Failed' ? 'Error' : 'Informational',
  };
}
