import { expect, test } from 'vitest';
import { sayWords } from '../../../../src/local/simulator/media/giveInput.ts';
import { readRecording } from '../../../../src/local/simulator/recording/readRecording.ts';
import { stopRecording } from '../../../../src/local/simulator/recording/recordCall.ts';
import { readFile } from './readFile.ts';
import { startTestRecording } from './startTestRecording.ts';

test('all of it, and its chunks one by one', () => {
  const { line, recording, world } = startTestRecording({}, { recordingChunkMs: 1000 });
  sayWords(world, line, 'x'.repeat(40));
  stopRecording(world, recording, 'InitiatorLeft');
  const read = (...chunk: Parameters<typeof readRecording>[1][]) => {
    const file = readRecording(recording, ...chunk);
    return readFile(Buffer.concat([...file.read(0, file.length)]));
  };
  const whole = read();
  expect(whole.ms).toBe(recording.durationMs);
  expect(whole.ms).toBeGreaterThanOrEqual(2700);
  expect(whole.loudness(0, 1000)).toBeGreaterThan(1000);
  const parts = recording.chunks.map((chunk) => [...read(chunk).samples()]);
  expect(parts.length).toBe(3);
  expect(parts.flat()).toEqual([...whole.samples()]);
});
