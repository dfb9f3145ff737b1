import { expect, test } from 'vitest';
import { hearRecording } from '../../src/calls/hearRecording.ts';
import { recording } from '../engine/recording/recordings.ts';
import { memoryWorld } from './memoryWorld.ts';
import { activeCall, n, rowOf } from './rows.ts';

test('the first time that somebody listens is remembered', async () => {
  const world = memoryWorld();
  const call = { ...activeCall({ kind: 'transferred' }), recordings: [recording(3, 'kept')] };
  const change = { id: call.id, row: rowOf(call), etag: null, events: [], settled: [] };
  await world.deps.store.save({ ...change, notices: [] });
  const first = world.clock.now();
  expect(await hearRecording(world.deps, { call: call.id, n: n(3) })).toBe('handled');
  expect(await hearRecording(world.deps, { call: call.id, n: n(3) })).toBe('duplicate');
  expect((await world.row(call.id)).call.recordings).toMatchObject([{ heardAt: first }]);
});
