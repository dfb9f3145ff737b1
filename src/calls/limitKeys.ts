import type { CallId, CommandNumber } from '../engine/ids.ts';

/**
 * All that is counted stands in one part: it is written together, and neither the calls that are
 * under way nor the last call to somebody end with a day or a month.
 */
export const limitPart = 'outbound';

export const countersKey = 'counters';

/** `hash` stands for the number. */
export const numberKeyOf = (hash: string): string => `n|${hash}`;

/** What the reservations of a call begin with. */
export const reservationsOf = (call: CallId): string => `res|${call}|`;
export const reservationKeyOf = (call: CallId, n: CommandNumber): string =>
  `${reservationsOf(call)}${n}`;

/** The command that a reservation was made for. */
export const commandOf = (reservationKey: string): CommandNumber =>
  Number(reservationKey.slice(reservationKey.lastIndexOf('|') + 1)) as CommandNumber;
