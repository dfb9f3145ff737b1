import { expect, test } from 'vitest';
import { toWav } from '../../../src/flow/audio/toWav.ts';
import { wavMistake } from '../../../src/flow/audio/wavMistake.ts';

test('samples become a recording that calls can play', () => {
  const samples = Int16Array.of(0, 1, -1, 32_767, -32_768);
  const bytes = toWav(samples);
  expect(wavMistake(bytes)).toBeNull();
  expect(new Int16Array(bytes.slice(44).buffer)).toEqual(samples);
});
