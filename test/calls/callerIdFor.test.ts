import { expect, test } from 'vitest';
import { callerIdFor } from '../../src/calls/callerIdFor.ts';
import { number, party } from './world.ts';

const [first, second] = [number('+18005550199'), number('+18005550198')];
const somebody = party('+12065550123');

test.each([
  ['the first of ours', [first, second], somebody, null, first],
  ['the one that was asked for', [first, second], somebody, second, second],
  ['none, where none is needed', [], party('8:acs:resource_user'), null, null],
])('whoever is called sees %s', (_, ours, to, from, expected) => {
  expect(callerIdFor(ours, to, from)).toBe(expected);
});

test.each([
  ['noCallerId', [], null],
  ['callerIdNotAllowed', [first], second],
] as const)('%s: a call without a number of ours is refused', (code, ours, from) => {
  expect(() => callerIdFor(ours, somebody, from)).toThrow(
    expect.objectContaining({ code, field: 'from' }),
  );
});
