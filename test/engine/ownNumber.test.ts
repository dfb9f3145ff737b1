import { expect, test } from 'vitest';
import { ownNumber } from '../../src/engine/ownNumber.ts';
import { ringing } from './given.ts';
import { party, support } from './sampleFlow.ts';

test('our number is the one that was called or, outbound, the one that calls', () => {
  const call = ringing(support);
  expect(ownNumber(call)).toBe('+18005551000');
  expect(ownNumber({ ...call, direction: 'outbound' })).toBe('+12065550100');
  expect(ownNumber({ ...call, called: party('8:acs:bot') })).toBeNull();
});
