import { expect, test } from 'vitest';
import { pressKeys, sayWords } from '../../../../src/local/simulator/media/giveInput.ts';
import { toChunks } from '../../../../src/local/simulator/recording/toChunks.ts';
import { callerRawId } from '../createTestWorld.ts';
import { startTestRecording } from './startTestRecording.ts';

test.each([
  [0, [[0, 0, 'SessionEnded']]],
  [1000, [[0, 1000, 'SessionEnded']]],
  [
    2500,
    [
      [0, 1000, 'ChunkMaximumTimeExceeded'],
      [1000, 2000, 'ChunkMaximumTimeExceeded'],
      [2000, 2500, 'SessionEnded'],
    ],
  ],
])('a recording of %d ms has the files %j', (durationMs, expected) => {
  const { recording } = startTestRecording();
  const { chunks, speakers } = toChunks({ ...recording, durationMs }, 1000);
  expect(chunks.map((each) => [each.fromMs, each.toMs, each.endReason])).toEqual(expected);
  expect(new Set(chunks.map(({ documentId }) => documentId)).size).toBe(expected.length);
  expect(speakers).toEqual([]);
});

test('unmixed, who was named comes first, then who was heard, five at most', () => {
  const { line, recording, world } = startTestRecording({ channel: 'unmixed', speakers: ['b'] });
  sayWords(world, line, 'Hello');
  pressKeys(world, line, '1');
  expect(toChunks(recording, 1000).speakers).toEqual(['b', callerRawId]);
  for (const who of ['c', 'd', 'e', 'f']) recording.track.add(who, { kind: 'beep' }, 0);
  expect(toChunks(recording, 1000).speakers).toEqual(['b', callerRawId, 'c', 'd', 'e']);
});
