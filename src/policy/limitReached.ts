import type { DialRefused } from '../engine/dialRule.ts';
import type { Instant } from '../engine/ids.ts';
import { callsOf, clientAt, nextDay, nextHour, nextMonth } from './counters.ts';
import type { DialGiven } from './dialAsked.ts';

const millionths = 1_000_000;
const cents = 2;

const untilTime = (at: Instant): string => `until ${new Date(at).toISOString()}`;
const money = (amount: number): string => (amount / millionths).toFixed(cents);

const calleeDay = ({ asked, use, limits, now }: DialGiven): DialRefused | null =>
  asked.purpose === 'emergency' || use.calls < limits.calleeCallsPerDay
    ? null
    : {
        rule: 'calleeDay',
        message:
          `This number was called ${use.calls} times today, and ${limits.calleeCallsPerDay} ` +
          `are allowed (CALLEE_CALLS_PER_DAY), ${untilTime(nextDay(now))}.`,
      };

const client = ({ asked, counters, use, limits, now }: DialGiven): DialRefused | null => {
  if (asked.client === null) return null;
  const { calls, callees } = clientAt(counters, asked.client, now);
  if (calls >= limits.clientCallsPerHour) {
    return {
      rule: 'clientHour',
      message:
        `The client ${asked.client} has had ${calls} calls dialled in this hour, and ` +
        `${limits.clientCallsPerHour} are allowed (CLIENT_CALLS_PER_HOUR), ` +
        `${untilTime(nextHour(now))}.`,
    };
  }
  if (callees < limits.clientCalleesPerDay || callsOf(use, asked.client) > 0) return null;
  return {
    rule: 'clientCallees',
    message:
      `The client ${asked.client} has had ${callees} different numbers dialled today, and ` +
      `${limits.clientCalleesPerDay} are allowed (CLIENT_CALLEES_PER_DAY), ` +
      `${untilTime(nextDay(now))}.`,
  };
};

const spend = ({ asked, counters, limits, now }: DialGiven): DialRefused | null => {
  if (asked.perMinute === null) {
    return limits.allowUnrated
      ? null
      : {
          rule: 'unrated',
          message:
            'No price is known for this number, so it is not dialled (ALLOW_UNRATED), until the ' +
            'rate table has one.',
        };
  }
  const cost = asked.perMinute * asked.minutes;
  // What costs nothing passes, whatever has been spent.
  if (cost === 0) return null;
  const over = (spent: number, limit: number): boolean => spent + cost > limit * millionths;
  if (over(counters.spentDay, limits.spendPerDay)) {
    return {
      rule: 'spendDay',
      message:
        `Today's calls have cost or reserved ${money(counters.spentDay)}, this one may cost ` +
        `${money(cost)}, and ${limits.spendPerDay} are allowed (SPEND_PER_DAY), ` +
        `${untilTime(nextDay(now))}.`,
    };
  }
  if (!over(counters.spentMonth, limits.spendPerMonth)) return null;
  return {
    rule: 'spendMonth',
    message:
      `This month's calls have cost or reserved ${money(counters.spentMonth)}, this one may cost ` +
      `${money(cost)}, and ${limits.spendPerMonth} are allowed (SPEND_PER_MONTH), ` +
      `${untilTime(nextMonth(now))}.`,
  };
};

/** The first limit that dialling somebody would pass; null if none. */
export const limitReached = (given: DialGiven): DialRefused | null =>
  (given.asked.isNewCall ? (calleeDay(given) ?? client(given)) : null) ?? spend(given);
