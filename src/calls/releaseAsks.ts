import type { Call } from '../engine/call.ts';
import { isUnplaced } from '../engine/dialing/isUnplaced.ts';
import type { Instant } from '../engine/ids.ts';
import { addsHeld } from '../engine/ringing/addsHeld.ts';
import { type HashKey, numberHashOf } from './finishCall.ts';
import type { LimitAsk, LimitRows } from './limitBatch.ts';
import { commandOf, numberKeyOf } from './limitKeys.ts';
import { type Attempt, released } from './reservation.ts';

/** How the attempt went, or goes on. */
const attemptOf = (call: Call, now: Instant): Attempt => {
  switch (call.state) {
    case 'scheduled':
      return { talkedMs: call.talkedMs, isUnplaced: call.wasUnplaced, isOver: true };
    case 'ended':
      return {
        talkedMs: call.connectedAt === null ? 0 : call.endedAt - call.connectedAt,
        isUnplaced: isUnplaced(call),
        isOver: true,
      };
    case 'active':
      return { talkedMs: now - call.connectedAt, isUnplaced: false, isOver: false };
    case 'ringing':
      return { talkedMs: 0, isUnplaced: false, isOver: false };
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
    const stays = reservation === null || reservation.isReleased;
    // As long as the call goes on its own leg does, and those whom it was put through to talk.
    if (stays || !(attempt.isOver || reservation.kind === 'add'))
      return { ...nothing, result: 'released' };
    const after = released({ counters, use }, reservation, attempt, now);
    return { ...after, use: after.use === use ? null : after.use, result: 'released' };
  },
});

/**
 * What is asked of the limits when an attempt is over, or somebody has left a call that goes on:
 * the reservations that nobody holds are released, once. The call may have been dialled again since
 * it was read, by a command that has a number which this call has not given yet: that one's
 * reservation stays.
 */
export const releaseAsks = (
  call: Call,
  keys: readonly string[],
  numberKey: HashKey,
  at: Instant,
): readonly LimitAsk<'released'>[] => {
  const attempt = attemptOf(call, at);
  const held = addsHeld(call);
  const over = keys
    .filter((key) => commandOf(key) < call.nextCommand && !held.includes(commandOf(key)))
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
