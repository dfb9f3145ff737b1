import { expect, test } from 'vitest';
import { createConversation } from '../../../../src/local/simulator/calls/createConversation.ts';
import type { Offer } from '../../../../src/local/simulator/calls/model.ts';
import { takeOffer } from '../../../../src/local/simulator/calls/takeOffer.ts';
import { callerRawId, createTestWorld, ourRawId } from '../createTestWorld.ts';

test('an offer is taken once and stops ringing', () => {
  const { world } = createTestWorld();
  let stopped = 0;
  const offer: Offer = {
    context: 'c',
    caller: callerRawId,
    called: ourRawId,
    conversation: createConversation(),
    answered: () => undefined,
    redirected: () => undefined,
    failed: () => undefined,
    stopRinging: () => {
      stopped += 1;
    },
  };
  world.offers.set('c', offer);
  expect(takeOffer(world, 'c')).toBe(offer);
  expect(stopped).toBe(1);
  expect(() => takeOffer(world, 'c')).toThrow('Call not found.');
});
