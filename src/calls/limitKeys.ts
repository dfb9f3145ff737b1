import type { CallId, CommandNumber, Instant } from '../engine/ids.ts';

const monthLength = 7;

/** The month of a moment, `YYYY-MM`, UTC. */
export const monthOf = (at: Instant): string => new Date(at).toISOString().slice(0, monthLength);

export const countersKey = 'counters';

/** `hash` stands for the number. */
export const numberKeyOf = (hash: string): string => `n|${hash}`;

/** What the reservations of a call begin with. */
export const reservationsOf = (call: CallId): string => `res|${call}|`;
export const reservationKeyOf = (call: CallId, n: CommandNumber): string =>
  `${reservationsOf(call)}${n}`;
