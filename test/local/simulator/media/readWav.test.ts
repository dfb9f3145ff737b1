import { expect, test } from 'vitest';
import { readWav } from '../../../../src/local/simulator/media/readWav.ts';
import { createWavFile } from '../createWavFile.ts';

test.each([0, 1, 1500])('a file of %d ms is that long', (ms) => {
  const wav = readWav(createWavFile({ ms }));
  expect([wav?.ms, wav?.pcm.length]).toEqual([ms, ms * 32]);
});

test('other chunks are passed over, also those of an odd length', () => {
  const file = createWavFile({ ms: 500 });
  const extra = Buffer.from('LIST\u0003\0\0\0abc\0', 'latin1');
  const mixed = Buffer.concat([file.subarray(0, 36), extra, file.subarray(36)]);
  expect(readWav(mixed)?.ms).toBe(500);
});

test('a file that claims more than it holds is as long as what it holds', () => {
  expect(readWav(createWavFile({ ms: 500 }).subarray(0, 44 + 3200))?.ms).toBe(100);
});

test.each([
  ['stereo', createWavFile({ ms: 10, channels: 2 })],
  ['8 kHz', createWavFile({ ms: 10, rate: 8000 })],
  ['8 bit', createWavFile({ ms: 10, bits: 8 })],
  ['mu-law', createWavFile({ ms: 10, format: 7 })],
  ['cut off', createWavFile({ ms: 10 }).subarray(0, 30)],
  ['empty', Buffer.alloc(0)],
  ['mp3', Buffer.from('ID3\u0003 something else that is long enough to be looked at')],
])('%s is refused', (_what, file) => {
  expect(readWav(file)).toBeUndefined();
});
