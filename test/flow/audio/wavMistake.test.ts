import { expect, test } from 'vitest';
import { silenceWav } from '../../../src/flow/audio/silenceWav.ts';
import { wavMistake } from '../../../src/flow/audio/wavMistake.ts';

/** A good recording in which some bytes are others. */
const changed = (at: number, ...bytes: readonly number[]): Uint8Array => {
  const wav = silenceWav(10);
  wav.set(bytes, at);
  return wav;
};

/** A good recording with a chunk of an odd length before its sound, as some editors write. */
const withChunk = (): Uint8Array => {
  const wav = silenceWav(10);
  const chunk = [...'LIST'].map((letter) => letter.charCodeAt(0)).concat([3, 0, 0, 0, 1, 2, 3, 0]);
  return Uint8Array.from([...wav.subarray(0, 36), ...chunk, ...wav.subarray(36)]);
};

test.each([
  ['a good one', silenceWav(10), null],
  ['another chunk first', withChunk(), null],
  ['nothing', new Uint8Array(), 'it is not WAV'],
  ['another file', changed(0, 0x49, 0x44, 0x33), 'it is not WAV'],
  ['RIFF that is no WAVE', changed(8, 0x41), 'it is not WAV'],
  ['A-law', changed(20, 6), 'it is not plain PCM'],
  ['stereo', changed(22, 2), 'it has 2 channels, not 1'],
  ['8 kHz', changed(24, 0x40, 0x1f), 'it has 8000 samples a second, not 16000'],
  ['8 bit', changed(34, 8), 'it has 8 bits a sample, not 16'],
  ['half a file', silenceWav(10).subarray(0, 100), 'it is cut short'],
  ['only a header', silenceWav(10).subarray(0, 36), 'it holds no sound'],
  ['no sound', silenceWav(0), 'it holds no sound'],
  ['no format', changed(12, 0x78), 'it does not say how its sound is coded'],
])('%s', (_, bytes, problem) => {
  expect(wavMistake(bytes)?.problem ?? null).toBe(problem);
});

test('the remedy is a command', () => {
  expect(wavMistake(new Uint8Array())?.remedy).toBe(
    'Convert it: ffmpeg -i in.wav -ac 1 -ar 16000 -c:a pcm_s16le out.wav',
  );
});
