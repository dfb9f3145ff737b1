import { expect, test } from 'vitest';
import type { Capability } from '../../../../src/local/simulator/numbers/model.ts';
import {
  ownNumbers,
  placesCalls,
  takesCalls,
} from '../../../../src/local/simulator/numbers/ownNumbers.ts';
import { toOwnedNumber } from '../../../../src/local/simulator/numbers/toOwnedNumber.ts';
import { createTestWorld } from '../createTestWorld.ts';

test.each([
  ['inbound', true, false],
  ['outbound', false, true],
  ['none', false, false],
] as const)('a number with %s takes calls: %s, places calls: %s', (calling, takes, places) => {
  const { world } = createTestWorld({ numbers: [] });
  const number = '+12065550100';
  const owned = toOwnedNumber(number, '');
  const capabilities: { calling: Capability; sms: Capability } = { calling, sms: 'none' };
  world.numbers.owned.set(number, { ...owned, capabilities });
  expect(ownNumbers(world)).toEqual([number]);
  expect([takesCalls(world, number), placesCalls(world, number)]).toEqual([takes, places]);
  expect([takesCalls(world, '+1'), placesCalls(world, '+1')]).toEqual([false, false]);
});
