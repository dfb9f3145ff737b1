import { expect, test } from 'vitest';
import { samplesPerSecond, toWav } from '../../../src/flow/audio/toWav.ts';
import { wavMistake } from '../../../src/flow/audio/wavMistake.ts';

test('samples become a recording that calls can play', () => {
  const bytes = toWav(Int16Array.of(0, 1, -1, 32_767, -32_768));
  expect(wavMistake(bytes)).toBe(null);
  expect([...bytes.subarray(44)]).toEqual([0, 0, 1, 0, 255, 255, 255, 127, 0, 128]);
  expect(samplesPerSecond).toBe(new DataView(bytes.buffer).getUint32(24, true));
});
