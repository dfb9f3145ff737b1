import { expect, test } from 'vitest';
import {
  beepWave,
  frequenciesOf,
  keysWave,
} from '../../../../src/local/simulator/recording/toneWave.ts';

/** How strong one frequency is (Goertzel, as an amplitude). */
function strength(wave: Int16Array, hz: number): number {
  const turn = (2 * Math.PI * hz) / 16_000;
  const real = wave.reduce((sum, value, at) => sum + value * Math.cos(turn * at), 0);
  const imaginary = wave.reduce((sum, value, at) => sum + value * Math.sin(turn * at), 0);
  return (2 * Math.hypot(real, imaginary)) / wave.length;
}

test.each([
  ['1', [697, 1209]],
  ['0', [941, 1336]],
  ['#', [941, 1477]],
  ['*', [941, 1209]],
  ['D', [941, 1633]],
  ['x', []],
  ['', []],
  ['12', []],
])('the key "%s" has the frequencies %j', (key, expected) => {
  expect(frequenciesOf(key)).toEqual(expected);
});

test('keys sound one after the other, each with silence behind it', () => {
  const wave = keysWave('5#');
  expect(wave.length).toBe(2 * 160 * 16);
  const second = wave.subarray(160 * 16, 260 * 16);
  expect(strength(second, 941)).toBeGreaterThan(5000);
  expect(strength(second, 1477)).toBeGreaterThan(5000);
  expect(strength(second, 770)).toBeLessThan(700);
  expect([...wave.subarray(100 * 16, 160 * 16)].every((value) => value === 0)).toBe(true);
});

test('the tone after which one speaks is one clear tone', () => {
  const wave = beepWave(400);
  expect(wave.length).toBe(6400);
  expect(strength(wave, 1000)).toBeGreaterThan(6000);
  expect(strength(wave, 1336)).toBeLessThan(500);
});
