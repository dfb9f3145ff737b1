import type { Instant } from '../engine/ids.ts';

/** Of one API client: what it has asked to dial in this hour and on this day. */
export type ClientUse = Readonly<{ hour: number; calls: number; day: number; callees: number }>;

/** Of one of our numbers: how many calls it has, and when whoever waits for it tries next. */
export type LineUse = Readonly<{ busy: number; nextTry: Instant }>;

/**
 * What has been dialled in a month (UTC). Hours and days are counted since 1970. Money is in
 * millionths of the rate table's currency.
 */
export type Counters = Readonly<{
  day: number;
  spentDay: number;
  spentMonth: number;
  /** When the next call may be dialled by the pace, and when whoever waits for that tries next. */
  nextSlot: Instant;
  nextTry: Instant;
  clients: Readonly<Record<string, ClientUse>>;
  lines: Readonly<Record<string, LineUse>>;
}>;

/** Calls to one number on a day, and who has asked for them. */
export type NumberUse = Readonly<{
  day: number;
  calls: number;
  lastAt: Instant;
  clients: readonly string[];
}>;

export const noCounters: Counters = {
  day: 0,
  spentDay: 0,
  spentMonth: 0,
  nextSlot: 0 as Instant,
  nextTry: 0 as Instant,
  clients: {},
  lines: {},
};

export const noUse: NumberUse = { day: 0, calls: 0, lastAt: 0 as Instant, clients: [] };

const msPerHour = 3_600_000;
const hoursPerDay = 24;

export const hourOf = (at: Instant): number => Math.floor(at / msPerHour);
export const dayOf = (at: Instant): number => Math.floor(hourOf(at) / hoursPerDay);

/** The first moment of the next hour and of the next day. */
export const nextHour = (at: Instant): Instant => ((hourOf(at) + 1) * msPerHour) as Instant;
export const nextDay = (at: Instant): Instant =>
  ((dayOf(at) + 1) * hoursPerDay * msPerHour) as Instant;

/**
 * The counters as they are at a moment: what was of an hour or a day before counts no more. A clock
 * that is a little behind takes nothing back.
 */
export const countersAt = (counters: Counters, at: Instant): Counters =>
  counters.day >= dayOf(at) ? counters : { ...counters, day: dayOf(at), spentDay: 0 };

export const clientAt = ({ clients }: Counters, client: string, at: Instant): ClientUse => {
  const [hour, day] = [hourOf(at), dayOf(at)];
  const use = Object.hasOwn(clients, client) ? clients[client] : undefined;
  return {
    hour: Math.max(hour, use?.hour ?? 0),
    calls: use !== undefined && use.hour >= hour ? use.calls : 0,
    day: Math.max(day, use?.day ?? 0),
    callees: use !== undefined && use.day >= day ? use.callees : 0,
  };
};

export const numberAt = (use: NumberUse, at: Instant): NumberUse =>
  use.day >= dayOf(at) ? use : { ...use, day: dayOf(at), calls: 0, clients: [] };
