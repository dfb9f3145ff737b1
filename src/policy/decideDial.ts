import type { DialRefused, DialRule, DialWait } from '../engine/dialRule.ts';
import { type Instant, later } from '../engine/ids.ts';
import type { PhoneNumber } from '../flow/phoneNumber.ts';
import { type Counted, countCall } from './countCall.ts';
import { type Counters, countersAt, type NumberUse, numberAt } from './counters.ts';
import type { DialGiven } from './dialAsked.ts';
import { limitReached } from './limitReached.ts';
import { type Line, takeLine } from './takeLine.ts';

/** What is written when somebody may be dialled. */
export type DialGo = Readonly<{
  kind: 'go';
  from: PhoneNumber | null;
  /** How many calls that number has then. */
  atOnce: number;
  /** When its turn is. */
  at: Instant;
  /** Millionths. */
  cost: number;
  counters: Counters;
  use: NumberUse;
  /** Null for somebody who is put on a call that there is. */
  counted: Counted | null;
}>;

export type DialDecision =
  | DialGo
  /** The counters are null when nothing needs to be written. */
  | Readonly<{ kind: 'later'; until: Instant; why: DialWait; counters: Counters | null }>
  | (Readonly<{ kind: 'refused' }> & DialRefused);

const msPerSecond = 1_000;
/** Whoever's turn comes within that waits for it. */
const longestWaitMs = 1_500;

const refuse = (rule: DialRule, message: string): DialDecision => ({
  kind: 'refused',
  rule,
  message,
});

/** Whoever waits for the pace tries again one after another, as the pace is. */
const waitForPace = ({ counters, limits, now }: DialGiven): DialDecision => {
  const soonest = Math.max(later(now, msPerSecond), counters.nextTry, counters.nextSlot) as Instant;
  const until = Math.ceil(soonest) as Instant;
  const nextTry = later(soonest, msPerSecond / limits.perSecond);
  return { kind: 'later', until, why: 'pace', counters: { ...counters, nextTry } };
};

const gapEnd = ({ asked, use, limits: { calleeGapMs } }: DialGiven): Instant | null =>
  !asked.isNewCall ||
  asked.isRetry ||
  asked.purpose === 'emergency' ||
  use.lastAt === 0 ||
  calleeGapMs === 0
    ? null
    : later(use.lastAt, calleeGapMs);

/** It is dialled: its turn, its line, its money and whom it calls are taken. */
const go = (
  { asked, use, limits, now }: DialGiven,
  line: Extract<Line, { kind: 'free' }>,
  slot: Instant,
): DialGo => {
  const cost = (asked.perMinute ?? 0) * asked.minutes;
  const counters = {
    ...line.counters,
    spentDay: line.counters.spentDay + cost,
    spentMonth: line.counters.spentMonth + cost,
  };
  const { from, atOnce } = line;
  const made = { kind: 'go', from, atOnce, cost } as const;
  if (!asked.isNewCall) return { ...made, at: now, counters, use, counted: null };
  const nextSlot = later(slot, msPerSecond / limits.perSecond);
  const { counts, counted } = countCall({ counters, use }, asked.client, now);
  return {
    ...made,
    at: slot,
    counters: { ...counts.counters, nextSlot },
    use: counts.use,
    counted,
  };
};

/**
 * Whether somebody may be dialled now, later or not at all, by what has been dialled before, and
 * what is to be written if he is.
 */
export const decideDial = (asking: DialGiven): DialDecision => {
  const { now } = asking;
  const given = {
    ...asking,
    counters: countersAt(asking.counters, now),
    use: numberAt(asking.use, now),
  };
  const { asked, limits } = given;
  const reached = limitReached(given);
  if (reached !== null) return refuse(reached.rule, reached.message);
  const gap = gapEnd(given);
  if (gap !== null && gap > now) {
    return { kind: 'later', until: gap, why: 'calleeGap', counters: null };
  }
  const line = takeLine(given.counters, asked.callerIds, limits.perCallerId, now);
  if (line.kind === 'busy') {
    return { kind: 'later', until: line.until, why: 'callerIdBusy', counters: line.counters };
  }
  const slot = Math.max(now, given.counters.nextSlot) as Instant;
  if (asked.isNewCall && slot - now > longestWaitMs) return waitForPace(given);
  return go(given, line, slot);
};
