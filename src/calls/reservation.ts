import type { Instant } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import type { Counted, Counts } from '../policy/countCall.ts';
import { type Counters, countersAt } from '../policy/counters.ts';
import { giveBackCall } from '../policy/giveBackCall.ts';
import { freeLine } from '../policy/takeLine.ts';
import type { Dial } from './ledger.ts';

/** What was reserved for a command; money in millionths. */
export type Reservation = Readonly<{
  kind: Dial['kind'];
  from: PhoneNumber | null;
  /** How many calls that number had then, this one included. */
  atOnce: number;
  at: Instant;
  /** Of the counters that the money was counted in. */
  day: number;
  month: number;
  perMinute: number;
  cost: number;
  /** Null for somebody who is put on a call that there is. */
  counted: Counted | null;
  isReleased: boolean;
}>;

/** How an attempt went. */
export type Attempt = Readonly<{
  talkedMs: number;
  /** Nobody's telephone rang, so it counts as no call. */
  isUnplaced: boolean;
  /** As long as it is not, only whoever was put on the call can have left. */
  isOver: boolean;
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
  const ms = kind === 'create' ? talkedMs : Math.min(talkedMs, Math.max(0, now - at));
  return Math.ceil(ms / msPerMinute) * perMinute;
};

const spent = (counters: Counters, { day, month }: Reservation, change: number): Counters => ({
  ...counters,
  spentDay: Math.max(0, counters.spentDay + (counters.day === day ? change : 0)),
  spentMonth: Math.max(0, counters.spentMonth + (counters.month === month ? change : 0)),
});

/**
 * The counters once a reservation's attempt is over: its line is free, its cost the true one, and
 * a call that could not be placed is taken off those that were counted.
 */
export const released = (
  before: Counts,
  reservation: Reservation,
  { talkedMs, isUnplaced }: Attempt,
  now: Instant,
): Counts & Readonly<{ reservation: Reservation }> => {
  const cost = trueCost(reservation, talkedMs, now);
  const freed = countersAt(freeLine(before.counters, reservation.from), now);
  const counters = spent(freed, reservation, cost - reservation.cost);
  const counts = { counters, use: before.use };
  const { counted } = reservation;
  return {
    ...(isUnplaced && counted !== null ? giveBackCall(counts, counted) : counts),
    reservation: { ...reservation, cost, isReleased: true },
  };
};
