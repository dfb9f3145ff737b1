import { expect, test } from 'vitest';
import { createConnection } from '../../../../src/local/simulator/calls/connections.ts';
import { createConversation } from '../../../../src/local/simulator/calls/createConversation.ts';
import type { Connection } from '../../../../src/local/simulator/calls/model.ts';
import { placeCall } from '../../../../src/local/simulator/calls/placeCall.ts';
import type { World } from '../../../../src/local/simulator/world.ts';
import { agentRawId, audience, createTestWorld } from '../createTestWorld.ts';

const ours = '+18005550199';

function create(world: World, targets: string[], callerId?: string): Connection {
  return createConnection(world, {
    conversation: createConversation(),
    callbackUri: 'http://localhost/callbacks',
    operationContext: 'out',
    createdByApp: true,
    hasSpeech: true,
    source: `8:acs:${audience}_app`,
    targets,
    callerId,
    displayName: undefined,
  });
}

test.each([
  ['no caller id', [agentRawId], undefined, 510403],
  ['somebody else’s caller id', [agentRawId], '+18005550100', 510403],
  ['more than two phones at once', [agentRawId, '4:+1800555100', '4:+1800555101'], ours, 560603],
])('%s', (_what, targets, callerId, subCode) => {
  const { sent, world } = createTestWorld();
  placeCall(world, create(world, targets, callerId));
  expect(sent.map(({ event }) => event.data.resultInformation)).toMatchObject([
    { subCode },
    { subCode },
  ]);
});

test('a user needs no caller id', async () => {
  const { names, world } = createTestWorld();
  placeCall(world, create(world, ['8:acs:other_user']));
  await world.clock.advance(0);
  expect(names()).toEqual(['CallConnected', 'ParticipantsUpdated']);
});

test('the last of several to fail fails the call', async () => {
  const { names, world } = createTestWorld();
  for (const user of ['8:orgid:a', '8:orgid:b']) {
    world.handsets.set(user, { behaviour: 'decline', script: [], calls: 0 });
  }
  placeCall(world, create(world, ['8:orgid:a', '8:orgid:b']));
  await world.clock.advance(0);
  expect(names()).toEqual(['CallDisconnected', 'CreateCallFailed']);
});

test('a call that ended meanwhile is not placed', () => {
  const { names, world } = createTestWorld();
  const connection = create(world, [agentRawId], ours);
  connection.state = 'ended';
  placeCall(world, connection);
  expect([names(), world.lines.size]).toEqual([[], 0]);
});
