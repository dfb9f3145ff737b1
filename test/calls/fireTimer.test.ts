import { expect, test } from 'vitest';
import { fireTimer } from '../../src/calls/fireTimer.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { memoryWorld } from './memoryWorld.ts';
import { n } from './rows.ts';
import { askedCall } from './scenes.ts';

test('a reminder that is no longer needed changes nothing, and fires once', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  const before = await world.row(id);
  expect(await fireTimer(world.deps, id, n(7))).toBe('handled');
  expect(await fireTimer(world.deps, id, n(7))).toBe('duplicate');
  expect(await world.row(id)).toEqual(before);
});

test('a reminder of a call that is gone is let go', async () => {
  const world = memoryWorld();
  expect(await fireTimer(world.deps, 'nobody' as CallId, n(1))).toBe('unknownCall');
});
