import { expect, test } from 'vitest';
import { findFile } from '../../../../src/local/simulator/recording/findFile.ts';
import { stopRecording } from '../../../../src/local/simulator/recording/recordCall.ts';
import { startTestRecording } from './startTestRecording.ts';

test('a file can be fetched once it is ready, until it is deleted or too old', async () => {
  const { recording, world } = startTestRecording({}, { recordingKeepMs: 60_000 });
  stopRecording(world, recording, 'InitiatorLeft');
  const [chunk] = recording.chunks;
  const id = chunk?.documentId ?? '';
  expect(findFile(world, id)).toBeUndefined();
  await world.clock.advance(0);
  expect(findFile(world, id)).toEqual({ recording, chunk });
  expect(findFile(world, 'none')).toBeUndefined();
  if (chunk) chunk.isDeleted = true;
  expect(findFile(world, id)).toBeUndefined();
  if (chunk) chunk.isDeleted = false;
  await world.clock.advance(61_000);
  expect(findFile(world, id)).toBeUndefined();
});
