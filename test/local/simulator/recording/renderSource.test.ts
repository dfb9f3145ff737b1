import { expect, test } from 'vitest';
import { pitchOf, renderSource } from '../../../../src/local/simulator/recording/renderSource.ts';
import { soundMs } from '../../../../src/local/simulator/recording/soundMs.ts';

const pcm = Buffer.from(new Int16Array([1, -2, 300, -32_768]).buffer);

test.each([
  { kind: 'speech', text: 'Hello, this is Ann.' },
  { kind: 'keys', tones: '12#' },
  { kind: 'beep' },
  { kind: 'wave', pcm: Buffer.alloc(3200) },
] as const)('%j lasts as long as it should', (source) => {
  expect(renderSource(source, '4:+1').length).toBe(Math.round(soundMs(source) * 16));
});

test('the samples of a file are left as they are', () => {
  expect([...renderSource({ kind: 'wave', pcm }, 'app')]).toEqual([1, -2, 300, -32_768]);
});

test('everybody has a voice of their own, always the same, and the app another', () => {
  expect(pitchOf('4:+14255550100')).toBe(pitchOf('4:+14255550100'));
  expect(pitchOf('4:+14255550100')).not.toBe(pitchOf('4:+14255550101'));
  const all = Array.from({ length: 50 }, (_none, at) => pitchOf(`4:+1425555${1000 + at}`));
  expect(Math.min(...all)).toBeGreaterThanOrEqual(95);
  expect(Math.max(...all)).toBeLessThan(pitchOf('app'));
});
