import { expect, test } from 'vitest';
import { readWav } from '../../../../src/local/simulator/media/readWav.ts';
import { createWaveFile } from '../../../../src/local/simulator/recording/createWaveFile.ts';
import { readFile } from './readFile.ts';

/** Every sample is the number of its frame, in each channel, modulo 1,000. */
const counter = (channels: number) => ({
  mix: (first: number, count: number): Int16Array =>
    Int16Array.from(
      { length: count * channels },
      (_none, at) => (first + Math.floor(at / channels)) % 1000,
    ),
});

test.each([1, 2, 5])('a file of %d channels is what its header says', (channels) => {
  const file = createWaveFile(counter(channels), { fromMs: 0, toMs: 25_000, channels });
  const bytes = Buffer.concat([...file.read(0, file.length)]);
  expect(bytes.length).toBe(file.length);
  const wave = readFile(bytes);
  expect(wave).toMatchObject({ channels, rate: 16_000, ms: 25_000 });
  const samples = wave.samples(channels - 1);
  expect([samples[0], samples[999], samples[399_999]]).toEqual([0, 999, 999]);
});

test('a part begins and ends at its moments', () => {
  const file = createWaveFile(counter(1), { fromMs: 10, toMs: 20, channels: 1 });
  const samples = readFile(Buffer.concat([...file.read(0, file.length)])).samples();
  expect([samples.length, samples[0], samples.at(-1)]).toEqual([160, 160, 319]);
});

test.each([
  [0, 10],
  [40, 50],
  [44, 47],
  [45, 10_001],
  [319_990, 330_003],
])('the bytes from %d to %d are those of the whole', (start, end) => {
  const file = createWaveFile(counter(2), { fromMs: 0, toMs: 12_000, channels: 2 });
  const whole = Buffer.concat([...file.read(0, file.length)]);
  expect(Buffer.concat([...file.read(start, end)]).equals(whole.subarray(start, end))).toBe(true);
});

test('nothing was recorded: a file without sound that can be read', () => {
  const file = createWaveFile(counter(1), { fromMs: 0, toMs: 0, channels: 1 });
  expect(readWav(Buffer.concat([...file.read(0, file.length)]))).toMatchObject({ ms: 0 });
});
