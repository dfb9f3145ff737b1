import { expect, test } from 'vitest';
import { holdMusic } from '../../../src/flow/audio/holdMusic.ts';
import { holdMusicWav } from '../../../src/flow/audio/holdMusicWav.ts';
import { wavMistake } from '../../../src/flow/audio/wavMistake.ts';

const bytes = holdMusicWav();
const samples = new Int16Array(bytes.buffer, 44);

test('the music is a recording that calls can play, as long as its prompt says', () => {
  expect(wavMistake(bytes)).toBe(null);
  expect((samples.length / 16_000) * 1000).toBe(holdMusic.ms);
});

test('it is to be heard throughout, and never distorted', () => {
  const second = 16_000;
  for (let from = 0; from + second <= samples.length; from += second) {
    const loudest = samples.subarray(from, from + second).reduce((a, b) => Math.max(a, b), 0);
    expect(loudest).toBeGreaterThan(1000);
    expect(loudest).toBeLessThan(30_000);
  }
});

test('it goes round without a click', () => {
  const steps = samples.map((sample, i) => Math.abs(sample - (samples.at(i - 1) ?? 0)));
  expect(steps[0]).toBeLessThan(2000);
  expect(steps.reduce((a, b) => Math.max(a, b), 0)).toBeLessThan(6000);
});

test('it is the same every time', () => {
  expect(holdMusicWav()).toEqual(bytes);
});
