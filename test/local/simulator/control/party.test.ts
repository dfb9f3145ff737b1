import { expect, test } from 'vitest';
import { callerSchema, partySchema } from '../../../../src/local/simulator/control/party.ts';

test.each([
  ['+14255550100', '4:+14255550100'],
  ['+18005550199', '4:+18005550199'],
  ['+442079460000', '4:+442079460000'],
  ['8:acs:1bdaa2b9-9507_0000001c-bd8c', '8:acs:1bdaa2b9-9507_0000001c-bd8c'],
  ['8:orgid:1bdaa2b9-9507', '8:orgid:1bdaa2b9-9507'],
])('%s is %s', (text, rawId) => {
  expect(partySchema.parse(text)).toBe(rawId);
  expect(callerSchema.parse(text)).toBe(rawId);
});

test.each(['', '4255550100', '+1 425 555 0100', '+1999', 'sip:x', '8:acs:a', 7])(
  '%j is nobody',
  (text) => {
    expect(partySchema.safeParse(text).success).toBe(false);
  },
);

test('a caller may withhold the number, a callee not', () => {
  expect(callerSchema.parse('anonymous')).toBe('4:anonymous');
  expect(partySchema.safeParse('anonymous').success).toBe(false);
});
