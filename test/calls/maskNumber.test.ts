import { expect, test } from 'vitest';
import { maskNumber, maskParty } from '../../src/calls/maskNumber.ts';
import { party } from './world.ts';

test.each([
  ['+12065550100', '+1206•••0100'],
  ['+4930123456', '+4930•••3456'],
  ['+123456789', '+1234•••6789'],
  ['+12345678', '•••'],
])('%s is shown as %s', (number, masked) => {
  expect(maskNumber(number)).toBe(masked);
});

test('a party is shown with a keyed hash and without its identity', () => {
  const key = { version: 3, key: new Uint8Array(32).fill(9) };
  expect(maskParty(key, party('+12065550100'))).toMatch(/^\+1206•••0100 \(v3\.[\w-]{22}\)$/);
  expect(maskParty(key, party('8:acs:resource_user'))).toMatch(/^voip user v3\.[\w-]{22}$/);
  expect(maskParty(key, party('withheld'))).toBe('withheld');
});
