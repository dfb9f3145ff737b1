import { expect, test } from 'vitest';
import { canDo, isAble } from '../../../../src/local/simulator/numbers/capabilities.ts';

test.each([
  ['none', false, false],
  ['inbound', true, false],
  ['outbound', false, true],
  ['inbound+outbound', true, true],
] as const)('%s: in %s, out %s', (capability, inbound, outbound) => {
  expect([isAble(capability, 'inbound'), isAble(capability, 'outbound')]).toEqual([
    inbound,
    outbound,
  ]);
});

const calls = { calling: 'inbound+outbound', sms: 'none' } as const;

test.each([
  [{ calling: 'inbound', sms: 'none' }, true],
  [calls, true],
  [{ calling: 'inbound', sms: 'inbound' }, false],
  [{ calling: 'none', sms: 'none' }, false],
] as const)('of calls both ways, %j is possible: %s', (asked, isPossible) => {
  expect(canDo(calls, asked)).toBe(isPossible);
});
