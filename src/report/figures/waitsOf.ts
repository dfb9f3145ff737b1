import type { Call } from '../../engine/call.ts';
import type { Instant } from '../../engine/ids.ts';
import { rememberLast } from './rememberLast.ts';
import { timesOf } from './timesOf.ts';

/** One time that a caller waited for a person. */
export type Wait = Readonly<{
  /** The name of the queue; null where people were rung without one. */
  queue: string | null;
  ms: number;
  end: 'reached' | 'abandoned' | 'gaveUp' | 'unfinished';
}>;

/** Most callers wait for nobody. */
const none: readonly Wait[] = [];

const findWaits = (call: Call): readonly Wait[] => {
  if (!call.marks.some(({ kind }) => kind === 'waits')) return none;
  const waits: Wait[] = [];
  let since: Readonly<{ at: Instant; queue: string | null }> | null = null;
  const close = (at: number, end: Wait['end']): void => {
    if (since !== null) waits.push({ queue: since.queue, ms: Math.max(at - since.at, 0), end });
    since = null;
  };
  for (const mark of call.marks) {
    if (mark.kind === 'waits') {
      close(mark.at, 'gaveUp');
      since = { at: mark.at, queue: mark.queue };
    }
    if (mark.kind === 'reached' || mark.kind === 'gaveUp') close(mark.at, mark.kind);
    // The end of an attempt is the end of its waiting.
    if (mark.kind === 'tried') close(mark.at, 'abandoned');
  }
  const { endedAt } = timesOf(call);
  if (endedAt === null) close(call.createdAt, 'unfinished');
  else close(endedAt, 'abandoned');
  return waits;
};

/** The times that a caller waited for a person, in their order. */
export const waitsOf: (call: Call) => readonly Wait[] = rememberLast(findWaits);
