import { expect, test } from 'vitest';
import { isSounding, spokenPart } from '../../../../src/local/softphone/words/spokenPart.ts';
import { entry, startMs } from '../makeCall.ts';

const prompt = entry(0, 'heard', { text: 'one two three', ms: 1000 });

test.each([
  [-50, 3],
  [300, 7],
  [700, 13],
  [2000, 13],
])('after %d ms %d characters have been spoken', (ms, length) => {
  expect(spokenPart(prompt, startMs + ms)).toBe(length);
});

test('what takes no time is there at once', () => {
  expect(spokenPart(entry(0, 'heard', { text: 'one two' }), startMs)).toBe(7);
});

test.each([
  [prompt, 0, 500, true],
  [prompt, 0, 1500, false],
  [prompt, 1, 500, false],
  [entry(0, 'pressed', { ms: 1000 }), 0, 500, false],
  [entry(0, 'heard', { file: 'music', ms: 10, isLooping: true }), 0, 60_000, true],
])('%j silenced to %d after %d ms sounds: %s', (heard, silenced, ms, sounds) => {
  expect(isSounding(heard, 0, silenced, startMs + ms)).toBe(sounds);
});
