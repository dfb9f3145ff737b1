import { expect, test } from 'vitest';
import { readWavHeader, withWavLength } from '../../src/calls/wavHeader.ts';
import { wavOf, wavWithNote } from './wavFiles.ts';

test('the sound is found, whatever stands before it', () => {
  expect(readWavHeader(wavOf(10))).toEqual({ start: 44, length: 20 });
  expect(readWavHeader(wavWithNote(10, 1))).toEqual({ start: 56, length: 20 });
});

test.each([0, 0xffff_ffff])('a length of %i was not known when it was written', (length) => {
  const bytes = wavOf(10);
  bytes.writeUInt32LE(length, 40);
  expect(readWavHeader(bytes)).toEqual({ start: 44, length: null });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['half a header', wavOf(10).subarray(0, 43)],
  ['an MP3', Buffer.from(`ID3${'x'.repeat(100)}`)],
])('%s tells of no sound', (_, bytes) => {
  expect(readWavHeader(bytes)).toBeNull();
});

test('a header is written for another length', () => {
  const header = withWavLength(wavOf(10).subarray(0, 44), 20_000);
  expect(header.readUInt32LE(4)).toBe(20_036);
  expect(readWavHeader(header)).toEqual({ start: 44, length: 20_000 });
});
