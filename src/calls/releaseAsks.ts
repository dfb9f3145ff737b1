import type { Call } from '../engine/call.ts';
import { isUnplaced } from '../engine/dialing/isUnplaced.ts';
import type { Instant } from '../engine/ids.ts';
import { type HashKey, numberHashOf } from './finishCall.ts';
import type { LimitAsk, LimitRows } from './limitBatch.ts';
import { commandOf, numberKeyOf } from './limitKeys.ts';
import { type Attempt, released } from './reservation.ts';

/** How the attempt went that is over. */
const attemptOf = (call: Call, now: Instant): Attempt => {
  switch (call.state) {
    case 'scheduled':
      return { talkedMs: call.talkedMs, isUnplaced: call.wasUnplaced };
    case 'ended':
      return {
        talkedMs: call.connectedAt === null ? 0 : call.endedAt - call.connectedAt,
        isUnplaced: isUnplaced(call),
      };
    case 'active':
      return { talkedMs: now - call.connectedAt, isUnplaced: false };
    case 'ringing':
      return { talkedMs: 0, isUnplaced: false };
    default:
      return call satisfies never;
  }
};

const nothing = { counters: null, use: null, reservation: null };

const askOf = (
  reservationKey: string,
  numberKey: string | null,
  attempt: Attempt,
): LimitAsk<'released'> => ({
  ...{ numberKey, reservationKey },
  decide: ({ counters, use, reservation }: LimitRows, now: Instant) => {
    if (reservation === null || reservation.isReleased) return { ...nothing, result: 'released' };
    const after = released({ counters, use }, reservation, attempt, now);
    return { ...after, use: after.use === use ? null : after.use, result: 'released' };
  },
});

/**
 * What is asked of the limits when an attempt is over: its reservations are released, once. The
 * call may have been dialled again since it was read, by a command that has a number which this
 * call has not given yet: that one's reservation stays.
 */
export const releaseAsks = (
  call: Call,
  keys: readonly string[],
  numberKey: HashKey,
  at: Instant,
): readonly LimitAsk<'released'>[] => {
  const attempt = attemptOf(call, at);
  const over = keys
    .filter((key) => commandOf(key) < call.nextCommand)
    .toSorted((a, b) => commandOf(a) - commandOf(b));
  const last = over.at(-1);
  const { called } = call;
  const key =
    attempt.isUnplaced && called.kind === 'phone'
      ? numberKeyOf(numberHashOf(numberKey, called.number))
      : null;
  // An attempt that could not be placed was the last to reserve anything.
  return over.map((reservation) =>
    reservation === last
      ? askOf(reservation, key, attempt)
      : askOf(reservation, null, { ...attempt, isUnplaced: false }),
  );
};
