import type { Call } from '../engine/call.ts';
import type { Instant } from '../engine/ids.ts';
import type { LimitAsk, LimitRows } from './limitBatch.ts';
import { released } from './reservation.ts';

/** How long the attempt that is over was connected. */
const talkedMs = (call: Call, now: Instant): number => {
  switch (call.state) {
    case 'scheduled':
      return call.talkedMs;
    case 'ended':
      return call.connectedAt === null ? 0 : call.endedAt - call.connectedAt;
    case 'active':
      return now - call.connectedAt;
    case 'ringing':
      return 0;
    default:
      return call satisfies never;
  }
};

const nothing = { counters: null, use: null, reservation: null };

/** What is asked of the limits when an attempt is over: its reservations are released, once. */
export const releaseAsks = (
  call: Call,
  month: string,
  keys: readonly string[],
  at: Instant,
): readonly LimitAsk<'released'>[] => {
  const talked = talkedMs(call, at);
  return keys.map((reservationKey) => ({
    month,
    numberKey: null,
    reservationKey,
    decide: ({ counters, reservation }: LimitRows, now: Instant) => {
      if (reservation === null || reservation.isReleased) return { ...nothing, result: 'released' };
      return { ...nothing, ...released(counters, reservation, talked, now), result: 'released' };
    },
  }));
};
