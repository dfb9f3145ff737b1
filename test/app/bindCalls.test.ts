import { expect, test } from 'vitest';
import { bindCalls } from '../../src/app/bindCalls.ts';
import { memoryWorld } from '../calls/memoryWorld.ts';
import { incomingCall } from '../calls/world.ts';

test('the use cases work on one and the same world', async () => {
  const world = memoryWorld();
  const calls = bindCalls(world.deps);
  await calls.answer(incomingCall(world));
  const [id] = await world.deps.index.active();
  if (id === undefined) return expect.unreachable();
  expect((await calls.get(id)).call).toMatchObject({ state: 'ringing', direction: 'inbound' });
  expect(await calls.cancel(id)).toMatchObject({ state: 'ended', outcome: 'cancelled' });
  expect((await calls.sweep()).failed).toBe(0);
});
