import type { Execution } from '../calls/ports.ts';
import type { ProviderCommand } from '../engine/command.ts';
import type { Cause } from '../engine/event.ts';
import { fromDialResult } from './fromDialResult.ts';
import type { Failure } from './fromFailure.ts';
import { fromLegResult } from './fromLegResult.ts';
import { fromMediaResult } from './fromMediaResult.ts';
import { toNote } from './toNote.ts';

/** From here on the codes are those of telephone networks, not of requests. */
const firstNetworkCode = 500_000;

/** Where "not found" need not mean the call: it is not there yet, or something in it is gone. */
const namesSomethingElse: readonly ProviderCommand['kind'][] = [
  ...(['create', 'hold', 'unhold', 'cancelAdd', 'remove'] as const),
  ...(['stopRecording', 'pauseRecording', 'resumeRecording'] as const),
];

const isUnknown = (status: number): boolean =>
  status < 200 ||
  (status >= 300 && status < 400) ||
  status === 408 ||
  status === 429 ||
  status >= 500;

const toCause = (kind: ProviderCommand['kind'], code: number, subCode: number): Cause => {
  if (subCode < firstNetworkCode) return fromMediaResult({ code, subCode });
  return kind === 'create' ? fromDialResult({ code, subCode }) : fromLegResult({ code, subCode });
};

/**
 * Too many requests say when to come again. One that does not say so is about too many calls: only
 * the end of another one will help.
 */
const isCongested = ({ status, retryAfterMs }: Failure, kind: ProviderCommand['kind']): boolean =>
  kind === 'create' && status === 429 && retryAfterMs === null;

/**
 * What became of a command whose request did not succeed as the SDK expects it. A 2xx that the SDK
 * does not know is a success all the same; the connection then comes with the next event.
 */
export const toExecution = (failure: Failure, kind: ProviderCommand['kind']): Execution => {
  const { status, subCode, message, retryAfterMs } = failure;
  if (isCongested(failure, kind)) {
    return { kind: 'refused', cause: 'congested', note: toNote(`429/${subCode}`, message) };
  }
  if (status === null || isUnknown(status)) {
    const note = toNote(`${status ?? 'no answer'}/${subCode}`, message);
    return { kind: 'unknown', retryAfterMs, note };
  }
  if (status < 300) return { kind: 'done', connection: null, handle: null };
  const note = toNote(`${status}/${subCode}`, message);
  const cause = toCause(kind, status, subCode);
  const isGone = !namesSomethingElse.includes(kind) && (status === 404 || cause === 'gone');
  return isGone ? { kind: 'gone', note } : { kind: 'refused', cause, note };
};
