import { expect, test } from 'vitest';
import { otherParty } from '../../src/engine/otherParty.ts';
import { ringing } from './given.ts';
import { party, support } from './sampleFlow.ts';

test('the other party is the caller or, outbound, the one who is called', () => {
  const call = ringing(support);
  expect(otherParty(call)).toEqual(party('+12065550100'));
  expect(otherParty({ ...call, direction: 'outbound' })).toEqual(party('+18005551000'));
});
