import type { Instant } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { type Counters, countersAt, dayOf } from '../policy/counters.ts';
import { freeLine } from '../policy/takeLine.ts';
import type { Dial } from './ledger.ts';

/** What was reserved for a command; money in millionths. */
export type Reservation = Readonly<{
  kind: Dial['kind'];
  from: PhoneNumber | null;
  at: Instant;
  perMinute: number;
  cost: number;
  isReleased: boolean;
}>;

const msPerMinute = 60_000;

/**
 * The true cost of a reservation: the started minutes that the call was connected for; of somebody
 * put on the call, those since he was dialled. How long people talk to whom a call was transferred
 * to is not known, so there the reservation stands.
 */
const trueCost = (
  { kind, at, perMinute, cost }: Reservation,
  talkedMs: number,
  now: Instant,
): number => {
  if (kind === 'transfer') return cost;
  const ms = kind === 'create' ? talkedMs : Math.min(talkedMs, now - at);
  return Math.ceil(ms / msPerMinute) * perMinute;
};

/** The counters once a reservation's attempt is over: its line is free, its cost the true one. */
export const released = (
  before: Counters,
  reservation: Reservation,
  talkedMs: number,
  now: Instant,
): Readonly<{ counters: Counters; reservation: Reservation }> => {
  const cost = trueCost(reservation, talkedMs, now);
  const counters = countersAt(freeLine(before, reservation.from), now);
  const change = cost - reservation.cost;
  const isToday = dayOf(reservation.at) === counters.day;
  return {
    counters: {
      ...counters,
      spentDay: Math.max(0, counters.spentDay + (isToday ? change : 0)),
      spentMonth: Math.max(0, counters.spentMonth + change),
    },
    reservation: { ...reservation, cost, isReleased: true },
  };
};
