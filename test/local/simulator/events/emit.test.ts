import { expect, test } from 'vitest';
import { emit } from '../../../../src/local/simulator/events/emit.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

test('an event goes to the leg’s address unless the operation named one', () => {
  const { sent, world } = createTestWorld();
  const { connection } = connectCaller(world);
  emit(world, connection, 'CallConnected');
  emit(world, connection, 'PlayStarted', { callbackUri: 'http://localhost/special' });
  expect(sent.map(({ url }) => url)).toEqual([
    'http://localhost/callbacks',
    'http://localhost/special',
  ]);
  expect(sent[0]?.event.id).not.toBe(sent[1]?.event.id);
});
