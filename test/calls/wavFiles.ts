import { Readable } from 'node:stream';
import type { OpenFile } from '../../src/calls/joinWav.ts';
import { toWav } from '../../src/flow/audio/toWav.ts';

/** A WAV file of samples that are all alike. */
export const wavOf = (samples: number, sample = 1_000): Buffer =>
  Buffer.from(toWav(new Int16Array(samples).fill(sample)));

/** The same with a chunk before the sound, as some recorders write it. */
export const wavWithNote = (samples: number, sample: number): Buffer => {
  const plain = wavOf(samples, sample);
  const note = Buffer.from('LIST\u0003\0\0\0abc\0', 'latin1');
  const bytes = Buffer.concat([plain.subarray(0, 36), note, plain.subarray(36)]);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  return bytes;
};

/** Opens a file in pieces of `size` bytes, as often as it is asked to. */
export const opening =
  (bytes: Buffer, size = 7, length: number | null = bytes.length): OpenFile =>
  async () => {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    return { content: Readable.from(pieces), length };
  };
