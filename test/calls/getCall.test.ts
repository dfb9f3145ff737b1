import { expect, test } from 'vitest';
import { getCall } from '../../src/calls/getCall.ts';
import type { CallId } from '../../src/engine/ids.ts';
import { memoryWorld } from './memoryWorld.ts';
import { askedCall, putThrough } from './scenes.ts';

test('a call comes with what happened and what was done', async () => {
  const world = memoryWorld();
  const id = await askedCall(world);
  await putThrough(world, id);
  const { call, timeline } = await getCall(world.deps.store, id);
  expect(call).toMatchObject({ id, outcome: 'transferred' });
  expect(timeline.commands.map(({ kind }) => kind)).toEqual(['answer', 'ask', 'say', 'transfer']);
  const kinds = timeline.events.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(
    new Set(['Connected', 'KeysPressed', 'PromptEnded', 'TransferAccepted', 'Disconnected']),
  );
});

test('a call that is not there is refused', async () => {
  const { deps } = memoryWorld();
  const nobody = getCall(deps.store, 'nobody' as CallId);
  await expect(nobody).rejects.toMatchObject({ code: 'unknownCall', field: 'id' });
});
