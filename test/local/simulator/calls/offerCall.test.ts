import { expect, test } from 'vitest';
import { createConversation } from '../../../../src/local/simulator/calls/createConversation.ts';
import { offerCall } from '../../../../src/local/simulator/calls/offerCall.ts';
import { takeOffer } from '../../../../src/local/simulator/calls/takeOffer.ts';
import type { World } from '../../../../src/local/simulator/world.ts';
import { callerRawId, createTestWorld, ourRawId } from '../createTestWorld.ts';

function offer(world: World, failed: () => void = () => undefined): () => void {
  return offerCall(world, {
    caller: callerRawId,
    called: ourRawId,
    conversation: createConversation(),
    answered: () => undefined,
    redirected: () => undefined,
    failed,
  });
}

test('an offer is published with a context that nobody could guess', () => {
  const { published, world } = createTestWorld();
  offer(world);
  offer(world);
  const contexts = [...world.offers.keys()];
  expect(new Set(contexts).size).toBe(2);
  expect(contexts[0]).toMatch(/^eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0\.[\w-]{8000}\.$/);
  expect(published[0]).toMatchObject({
    type: 'Microsoft.Communication.IncomingCall',
    subject: `/caller/${callerRawId}/recipient/${ourRawId}`,
    data: { incomingCallContext: contexts[0], callerDisplayName: '' },
  });
});

test('it is over after 30 s, but not once it was taken or withdrawn', async () => {
  const { world } = createTestWorld();
  const failed: string[] = [];
  offer(world, () => failed.push('left alone'));
  takeOffer(world, [...world.offers.keys()][0] ?? '');
  offer(world, () => failed.push('withdrawn'))();
  offer(world, () => failed.push('forgotten'));
  await world.clock.advance(31_000);
  expect(failed).toEqual(['forgotten']);
  expect(world.offers.size).toBe(0);
});
