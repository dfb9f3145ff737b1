import { expect, test } from 'vitest';
import * as z from 'zod';
import { limitSettings, limitsOf } from '../../src/config/limitSettings.ts';

const schema = z.object(limitSettings);

test('what is not set is as usual, and what is set is as it was set', () => {
  const given = schema.parse({ OUTBOUND_PER_SECOND: '20', CALLEE_GAP_MINUTES: '0' });
  expect(limitsOf(given)).toMatchObject({ perSecond: 20, calleeGapMs: 0, perCallerId: 2 });
  expect(limitsOf(schema.parse({ ALLOW_UNRATED: 'true' })).allowUnrated).toBe(true);
});

test.each([
  ['OUTBOUND_PER_SECOND', '0'],
  ['OUTBOUND_PER_SECOND', '1001'],
  ['CALLS_PER_CALLER_ID', '2.5'],
  ['SPEND_PER_DAY', '-1'],
  ['SPEND_PER_DAY', 'much'],
  ['ALLOW_UNRATED', 'yes'],
])('%s=%s is refused, and the message says what to write', (name, value) => {
  const parsed = schema.safeParse({ [name]: value });
  expect(parsed.error?.issues[0]?.path).toEqual([name]);
  expect(parsed.error?.issues[0]?.message).toMatch(/write/);
});
