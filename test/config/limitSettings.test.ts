import { expect, test } from 'vitest';
import * as z from 'zod';
import { limitSettings, limitsOf } from '../../src/config/limitSettings.ts';

const schema = z.object(limitSettings);
const limits = (env: Record<string, string>) => limitsOf(schema.parse(env));

test('what is not set is as it usually is', () => {
  expect(limits({})).toEqual({
    ...{ perSecond: 10, perCallerId: 2, calleeGapMs: 300_000, calleeCallsPerDay: 5 },
    ...{ clientCallsPerHour: 1_000, clientCalleesPerDay: 2_000 },
    ...{ spendPerDay: 100, spendPerMonth: 1_000, allowUnrated: false },
  });
});

test.each([
  ['OUTBOUND_PER_SECOND', '20', { perSecond: 20 }],
  ['CALLS_PER_CALLER_ID', '1000', { perCallerId: 1_000 }],
  ['CALLEE_GAP_MINUTES', '0', { calleeGapMs: 0 }],
  ['CALLEE_CALLS_PER_DAY', '1', { calleeCallsPerDay: 1 }],
  ['CLIENT_CALLS_PER_HOUR', '7', { clientCallsPerHour: 7 }],
  ['CLIENT_CALLEES_PER_DAY', '8', { clientCalleesPerDay: 8 }],
  ['SPEND_PER_DAY', '0', { spendPerDay: 0 }],
  ['SPEND_PER_MONTH', '9', { spendPerMonth: 9 }],
  ['ALLOW_UNRATED', 'true', { allowUnrated: true }],
])('%s may be %s', (name, value, changed) => {
  expect(limits({ [name]: value })).toEqual({ ...limits({}), ...changed });
});

test.each([
  ['OUTBOUND_PER_SECOND', '0', 'write 1 to 1000'],
  ['OUTBOUND_PER_SECOND', '1.5', 'write 1 to 1000'],
  ['CALLS_PER_CALLER_ID', 'many', 'write 1 to 100000'],
  ['CALLEE_GAP_MINUTES', '-1', 'write 0 to 1440'],
  ['SPEND_PER_DAY', '1e3', 'write 0 to 100000000'],
  ['SPEND_PER_MONTH', '', 'write 0 to 100000000'],
  ['ALLOW_UNRATED', 'yes', 'neither true nor false'],
])('%s may not be %j', (name, value, message) => {
  const parsed = schema.safeParse({ [name]: value });
  expect(parsed.error?.issues[0]?.message).toContain(message);
});
