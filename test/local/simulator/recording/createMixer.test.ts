import { expect, test } from 'vitest';
import { createMixer } from '../../../../src/local/simulator/recording/createMixer.ts';
import type { PlacedSound } from '../../../../src/local/simulator/recording/createSoundtrack.ts';

/** One millisecond for each value. */
function wave(...values: number[]): Buffer {
  const pcm = Buffer.alloc(values.length * 32);
  for (const [ms, value] of values.entries()) {
    for (let at = 0; at < 16; at += 1) pcm.writeInt16LE(value, (ms * 16 + at) * 2);
  }
  return pcm;
}

function place(who: string, startMs: number, ms: number, pcm: Buffer, more = {}): PlacedSound {
  const source = { kind: 'wave', pcm } as const;
  return { who, source, isLooping: false, startMs, fromMs: 0, ms, ...more };
}

/** The first sample of each millisecond, channel by channel. */
const everyMs = (samples: Int16Array, channels = 1): number[] =>
  [...samples].filter((_value, at) => at % (16 * channels) < channels);

test('sounds are where they belong, and add up where they overlap', () => {
  const mixer = createMixer([place('a', 1, 2, wave(100, 200)), place('b', 2, 2, wave(1000, 2000))]);
  expect(everyMs(mixer.mix(0, 80))).toEqual([0, 100, 1200, 2000, 0]);
  // Any part is the same as in the whole.
  expect(everyMs(mixer.mix(32, 32))).toEqual([1200, 2000]);
  expect(everyMs(mixer.mix(800, 16))).toEqual([0]);
});

test('the middle of a sound, one that was cut off, one that goes round and round', () => {
  const samples = wave(1, 2, 3);
  const mixed = (more: object, ms: number): number[] =>
    everyMs(createMixer([place('a', 0, ms, samples, more)]).mix(0, 96));
  expect(mixed({ fromMs: 1 }, 2)).toEqual([2, 3, 0, 0, 0, 0]);
  expect(mixed({}, 1)).toEqual([1, 0, 0, 0, 0, 0]);
  expect(mixed({ isLooping: true, fromMs: 2 }, 5)).toEqual([3, 1, 2, 3, 1, 0]);
});

test('too much is as loud as can be, on either side', () => {
  const loud = [place('a', 0, 2, wave(30_000, -30_000)), place('b', 0, 2, wave(30_000, -30_000))];
  expect(everyMs(createMixer(loud).mix(0, 32))).toEqual([32_767, -32_767]);
});

test('speakers have channels of their own, and everybody else the last', () => {
  const sounds = [place('a', 0, 1, wave(1)), place('b', 0, 1, wave(2)), place('c', 0, 1, wave(30))];
  expect(everyMs(createMixer(sounds, ['a', 'b']).mix(0, 16), 2)).toEqual([1, 32]);
});

test('an empty file is silence', () => {
  const mixer = createMixer([place('a', 0, 5, Buffer.alloc(0), { isLooping: true })]);
  expect(everyMs(mixer.mix(0, 16))).toEqual([0]);
});
