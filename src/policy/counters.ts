import type { Instant } from '../engine/ids.ts';

/** Of one API client: what it has asked to dial in this hour and on this day. */
export type ClientUse = Readonly<{ hour: number; calls: number; day: number; callees: number }>;

/** Of one of our numbers: how many calls it has, and when whoever waits for it tries next. */
export type LineUse = Readonly<{ busy: number; nextTry: Instant }>;

/**
 * What has been dialled. Hours, days and months (UTC) are counted since 1970. Money is in
 * millionths of the rate table's currency.
 */
export type Counters = Readonly<{
  day: number;
  month: number;
  spentDay: number;
  spentMonth: number;
  /** When the next call may be dialled by the pace, and when whoever waits for that tries next. */
  nextSlot: Instant;
  nextTry: Instant;
  clients: Readonly<Record<string, ClientUse>>;
  lines: Readonly<Record<string, LineUse>>;
}>;

/** Calls to one number on a day, and how many of them each client has asked for. */
export type NumberUse = Readonly<{
  day: number;
  calls: number;
  lastAt: Instant;
  clients: Readonly<Record<string, number>>;
}>;

export const noCounters: Counters = {
  day: 0,
  month: 0,
  spentDay: 0,
  spentMonth: 0,
  nextSlot: 0 as Instant,
  nextTry: 0 as Instant,
  clients: {},
  lines: {},
};

export const noUse: NumberUse = { day: 0, calls: 0, lastAt: 0 as Instant, clients: {} };

const msPerHour = 3_600_000;
const hoursPerDay = 24;
const monthsPerYear = 12;
const firstYear = 1970;

export const hourOf = (at: Instant): number => Math.floor(at / msPerHour);
export const dayOf = (at: Instant): number => Math.floor(hourOf(at) / hoursPerDay);

export const monthOf = (at: Instant): number => {
  const date = new Date(at);
  return (date.getUTCFullYear() - firstYear) * monthsPerYear + date.getUTCMonth();
};

/** The first moment of the next hour, day and month. */
export const nextHour = (at: Instant): Instant => ((hourOf(at) + 1) * msPerHour) as Instant;
export const nextDay = (at: Instant): Instant =>
  ((dayOf(at) + 1) * hoursPerDay * msPerHour) as Instant;
export const nextMonth = (at: Instant): Instant => Date.UTC(firstYear, monthOf(at) + 1) as Instant;

/**
 * The counters as they are at a moment: what was of a day or a month before counts no more. They
 * only go forward: to whoever's clock is behind it is the day that it is to the others.
 */
export const countersAt = (counters: Counters, at: Instant): Counters => {
  const [day, month] = [dayOf(at), monthOf(at)];
  const ofDay = counters.day >= day ? counters : { ...counters, day, spentDay: 0 };
  return ofDay.month >= month ? ofDay : { ...ofDay, month, spentMonth: 0 };
};

export const clientAt = ({ clients }: Counters, client: string, at: Instant): ClientUse => {
  const use = Object.hasOwn(clients, client) ? clients[client] : undefined;
  const hour = Math.max(hourOf(at), use?.hour ?? 0);
  const day = Math.max(dayOf(at), use?.day ?? 0);
  return {
    hour,
    calls: use?.hour === hour ? use.calls : 0,
    day,
    callees: use?.day === day ? use.callees : 0,
  };
};

export const numberAt = (use: NumberUse, at: Instant): NumberUse =>
  use.day >= dayOf(at) ? use : { ...use, day: dayOf(at), calls: 0, clients: {} };

/** How many calls of this day to a number a client has asked for. */
export const callsOf = ({ clients }: NumberUse, client: string): number =>
  Object.hasOwn(clients, client) ? (clients[client] ?? 0) : 0;
