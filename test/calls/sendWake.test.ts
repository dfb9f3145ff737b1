import { expect, test } from 'vitest';
import { sendWake } from '../../src/calls/sendWake.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { memoryWorld } from './memoryWorld.ts';

const id = 'AAAAAAAAAAAAAAAAAAAAAA' as CallId;

test('the notices of a call are to be sent at once', async () => {
  const world = memoryWorld();
  await sendWake(world.deps, id);
  expect(world.notified).toEqual([{ id, at: world.clock.now() }]);
});

test('a message that cannot be sent is nobody else’s trouble', async () => {
  const world = memoryWorld();
  const notify = async () => Promise.reject(new Error('down'));
  await sendWake({ ...world.deps, wakeups: { ...world.deps.wakeups, notify } }, id);
  expect(world.logged).toEqual(['notices wait for the next one']);
});
