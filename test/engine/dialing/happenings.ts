import type { DialWait } from '../../../src/engine/dialRule.ts';
import { type CommandNumber, later, ownEventId } from '../../../src/engine/ids.ts';
import { deadlineOf, type Happening, ours } from '../events.ts';

/** The time has come for which the call was scheduled; `ms` later than that. */
export const dialDue =
  (ms = 0): Happening =>
  (moment) => {
    const dueAt = deadlineOf(moment.call);
    const id = ownEventId('due', dueAt);
    return { ...ours(moment), kind: 'DialDue', id, at: later(dueAt, ms), dueAt };
  };
/** The newest command is not executed now, and not before `ms` from now. */
export const dialDeferred =
  (ms: number, why: DialWait = 'pace'): Happening =>
  (moment) => {
    const n = (moment.call.nextCommand - 1) as CommandNumber;
    const until = later(moment.at, ms);
    return { ...ours(moment), kind: 'DialDeferred', n, until, why };
  };
