import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import { noCounters, noUse } from '../../src/policy/counters.ts';
import type { DialAsked } from '../../src/policy/dialAsked.ts';
import { limitReached } from '../../src/policy/limitReached.ts';

const now = Date.UTC(2026, 10, 30, 23) as Instant;
const limits = {
  ...{ perSecond: 1, perCallerId: 1, calleeGapMs: 0, calleeCallsPerDay: 1 },
  ...{ clientCallsPerHour: 1, clientCalleesPerDay: 1, spendPerDay: 1, spendPerMonth: 1 },
  allowUnrated: false,
};
const asked: DialAsked = {
  ...{ isNewCall: true, client: 'crm', purpose: 'transactional', isRetry: false },
  ...{ callerIds: [], perMinute: 100_000, minutes: 10 },
};
const given = { asked, counters: noCounters, use: noUse, limits, now };

test('what just fits is allowed, and a millionth more is not', () => {
  expect(limitReached(given)).toBeNull();
  const counters = { ...noCounters, spentDay: 1 };
  expect(limitReached({ ...given, counters })).toMatchObject({ rule: 'spendDay' });
});

test('a month that is spent says when the next one begins', () => {
  const counters = { ...noCounters, spentMonth: 1 };
  expect(limitReached({ ...given, counters })).toMatchObject({
    rule: 'spendMonth',
    message: expect.stringContaining('until 2026-12-01T00:00:00'),
  });
});

test('whom a call is put through to counts for money only', () => {
  const use = { ...noUse, calls: 9 };
  expect(limitReached({ ...given, use })).toMatchObject({ rule: 'calleeDay' });
  expect(limitReached({ ...given, use, asked: { ...asked, isNewCall: false } })).toBeNull();
});
