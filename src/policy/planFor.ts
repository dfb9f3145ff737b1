import { windowOpening } from '../engine/dialing/windowOpening.ts';
import { type Instant, later } from '../engine/ids.ts';
import type { CallWindow, Plan, Retry } from '../engine/plan.ts';
import type { CallWishes } from './callWishes.ts';

/** What is wrong with one property of a request, by its path such as `window.zone`. */
export type PlanMistake = Readonly<{ field: string; message: string }>;

export type PlanFor = Readonly<{
  client: string;
  wishes: CallWishes;
  /** The zones that the called party may be in; none when nothing is known. */
  zones: () => readonly string[];
  now: Instant;
}>;

export type Planned =
  | Readonly<{ ok: true; plan: Plan }>
  | Readonly<{ ok: false; mistakes: readonly PlanMistake[] }>;

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** A client's clock may be late, and its request under way for a while. */
const latenessMs = 5 * minuteMs;
const maxAheadMs = 366 * dayMs;
const maxSpanMs = 31 * dayMs;
const defaultSpanMs = dayMs;
/** When people may be rung who are to buy something, by their own clocks. */
const marketingHours = { opens: 8 * 60, closes: 21 * 60 };
const daysPerWeek = 7;

/** How long all waits between the attempts take together. */
const retrySpanMs = ({ attempts, intervalMs, backoff }: Retry): number =>
  Array.from({ length: attempts - 1 }, (_, wait) => intervalMs * backoff ** wait).reduce(
    (sum, ms) => sum + ms,
    0,
  );

const notBeforeMistakes = ({ wishes: { notBefore }, now }: PlanFor): readonly PlanMistake[] => {
  const field = 'notBefore';
  if (notBefore === null) return [];
  if (notBefore < now - latenessMs) {
    return [{ field, message: 'This time has passed; leave `notBefore` out to call at once.' }];
  }
  if (notBefore <= now + maxAheadMs) return [];
  return [{ field, message: 'A call is planned a year ahead at most.' }];
};

const expiresMistakes = (
  { wishes: { expires }, now }: PlanFor,
  notBefore: Instant,
): readonly PlanMistake[] => {
  const field = 'expires';
  if (expires === null) return [];
  if (expires <= now) return [{ field, message: 'This time has passed: nobody would be called.' }];
  if (expires <= notBefore) {
    return [{ field, message: 'It must be later than `notBefore`: nobody would be called.' }];
  }
  if (expires <= notBefore + maxSpanMs) return [];
  return [{ field, message: 'It is 31 days after `notBefore` at most.' }];
};

const retryMistakes = ({ wishes: { retry } }: PlanFor): readonly PlanMistake[] => {
  if (retry === null || retrySpanMs(retry) < maxSpanMs) return [];
  const message = 'All waits together take more than 31 days; try less often, or wait less.';
  return [{ field: 'retry', message }];
};

/** What was wished, or the hours that the purpose asks for. */
const weekOf = ({ wishes: { window, purpose } }: PlanFor): CallWindow['week'] | null => {
  if (window !== null) return window.week;
  return purpose === 'marketing'
    ? Array.from({ length: daysPerWeek }, () => [marketingHours])
    : null;
};

type Windowed = Readonly<{ window: CallWindow | null; mistakes: readonly PlanMistake[] }>;

const windowFor = (from: PlanFor): Windowed => {
  const week = weekOf(from);
  if (week === null) return { window: null, mistakes: [] };
  if (from.wishes.purpose === 'emergency') {
    const message = 'An emergency waits for no hours; leave `window` out, or `purpose`.';
    return { window: null, mistakes: [{ field: 'window', message }] };
  }
  const zone = from.wishes.window?.zone ?? null;
  const zones = zone === null ? from.zones() : [zone];
  if (zones.length > 0) return { window: { week, zones }, mistakes: [] };
  const message =
    'Where this party is cannot be told from `to`; write the time zone of its clocks, such as ' +
    '"America/New_York".';
  return { window: null, mistakes: [{ field: 'window.zone', message }] };
};

const openingMistakes = (
  window: CallWindow | null,
  notBefore: Instant,
  expiresAt: Instant,
): readonly PlanMistake[] => {
  if (window === null) return [];
  const opening = windowOpening(window, notBefore);
  if (opening !== null && opening < expiresAt) return [];
  const where =
    window.zones.length > 1
      ? ` in all the time zones where this number may be; write the right one as \`window.zone\``
      : '';
  return [{ field: 'window', message: `It never opens before the call expires${where}.` }];
};

/** What is planned for a call that is asked for, or everything that makes no sense in it. */
export const planFor = (from: PlanFor): Planned => {
  const { client, wishes, now } = from;
  const notBefore = Math.max(wishes.notBefore ?? now, now) as Instant;
  const waits = wishes.retry === null ? 0 : Math.ceil(retrySpanMs(wishes.retry));
  const expiresAt = wishes.expires ?? later(notBefore, defaultSpanMs + waits);
  const { window, mistakes: windowMistakes } = windowFor(from);
  const mistakes = [
    ...notBeforeMistakes(from),
    ...expiresMistakes(from, notBefore),
    ...retryMistakes(from),
    ...windowMistakes,
  ];
  const all = mistakes.length > 0 ? mistakes : openingMistakes(window, notBefore, expiresAt);
  if (all.length > 0) return { ok: false, mistakes: all };
  const { from: caller, retry, maxMs, purpose, statusUrl, reference } = wishes;
  const asked = { from: caller, retry, maxMs, purpose, statusUrl, reference };
  return { ok: true, plan: { client, notBefore, expiresAt, window, ...asked } };
};
