import { expect, test } from 'vitest';
import { speechWave } from '../../../../src/local/simulator/recording/speechWave.ts';

const loudness = (wave: Int16Array): number =>
  Math.sqrt(wave.reduce((sum, value) => sum + value * value, 0) / wave.length);

test('it lasts as long as the prompt, can be heard, and is never too loud', () => {
  const wave = speechWave('Please leave a message.', 120);
  expect(wave.length).toBe((300 + 23 * 60) * 16);
  expect(loudness(wave)).toBeGreaterThan(1000);
  expect(wave.reduce((most, value) => Math.max(most, Math.abs(value)), 0)).toBeLessThan(12_000);
});

test('the same words in the same voice are the same sound; others are not', () => {
  const hello = speechWave('hello', 120);
  expect(speechWave('hello', 120)).toEqual(hello);
  expect(speechWave('hello', 140)).not.toEqual(hello);
  expect(speechWave('hallo', 120)).not.toEqual(hello);
});

test('a sentence has a pause in its middle', () => {
  const wave = speechWave('aa. aa', 100);
  // Syllable, gap of a word, gap of a sentence, syllable: 1 + 0.25 + 1.2 + 1.
  const at = Math.round(wave.length * (1.8 / 3.45));
  expect(loudness(wave.subarray(at - 800, at + 800))).toBe(0);
});

test('no words are no sound', () => {
  expect(speechWave('', 120).length).toBe(0);
});
