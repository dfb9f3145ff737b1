import { expect, test } from 'vitest';
import { beep } from '../../../src/flow/audio/beep.ts';
import { beepWav } from '../../../src/flow/audio/beepWav.ts';
import { wavMistake } from '../../../src/flow/audio/wavMistake.ts';

const bytes = beepWav();
const samples = new Int16Array(bytes.slice(44).buffer);

test('the beep is a recording that calls can play, as long as it says', () => {
  expect(wavMistake(bytes)).toBeNull();
  expect(samples.length).toBe((beep.ms / 1000) * 16_000);
});

test('it can be heard, and neither clicks nor overdrives', () => {
  const loudest = Math.max(...samples.map(Math.abs));
  expect(loudest).toBeGreaterThan(8_000);
  expect(loudest).toBeLessThan(12_000);
  expect(Math.abs(samples[0] ?? 1)).toBe(0);
  expect(Math.abs(samples.at(-1) ?? 9_999)).toBeLessThan(100);
});
