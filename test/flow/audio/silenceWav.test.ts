import { expect, test } from 'vitest';
import { silenceWav } from '../../../src/flow/audio/silenceWav.ts';
import { wavMistake } from '../../../src/flow/audio/wavMistake.ts';

test('silence is a recording that calls can play', () => {
  const bytes = silenceWav(400);
  expect(wavMistake(bytes)).toBe(null);
  expect(bytes.length).toBe(44 + 0.4 * 16_000 * 2);
  expect(bytes.subarray(44).every((byte) => byte === 0)).toBe(true);
});
