import { strict as assert } from 'node:assert';

/** A WAV file, read by its header as any player does; it shares no code with what wrote it. */
export type ReadWave = {
  readonly channels: number;
  readonly rate: number;
  readonly ms: number;
  /** The samples of one channel. */
  readonly samples: (channel?: number) => Int16Array;
  /** How loud it is (RMS of 16 bit samples) between two moments. */
  readonly loudness: (fromMs: number, toMs: number, channel?: number) => number;
  /** How strong one frequency is between two moments, as an amplitude (Goertzel). */
  readonly strength: (hz: number, fromMs: number, toMs: number) => number;
};

function checkHeader(file: Buffer): void {
  assert.equal(file.toString('latin1', 0, 4), 'RIFF');
  assert.equal(file.readUInt32LE(4), file.length - 8);
  assert.equal(file.toString('latin1', 8, 16), 'WAVEfmt ');
  assert.equal(file.readUInt16LE(20), 1, 'PCM');
  assert.equal(file.readUInt16LE(34), 16, 'bits');
  assert.equal(file.readUInt16LE(32), file.readUInt16LE(22) * 2, 'bytes of a frame');
  assert.equal(file.readUInt32LE(28), file.readUInt32LE(24) * file.readUInt16LE(32));
  assert.equal(file.toString('latin1', 36, 40), 'data');
  assert.equal(file.readUInt32LE(40), file.length - 44);
}

export function readFile(file: Buffer): ReadWave {
  checkHeader(file);
  const channels = file.readUInt16LE(22);
  const rate = file.readUInt32LE(24);
  const frames = (file.length - 44) / 2 / channels;
  const samples = (channel = 0): Int16Array =>
    Int16Array.from({ length: frames }, (_none, frame) =>
      file.readInt16LE(44 + (frame * channels + channel) * 2),
    );
  const part = (fromMs: number, toMs: number, channel?: number): Int16Array =>
    samples(channel).subarray((fromMs * rate) / 1000, (toMs * rate) / 1000);
  return {
    channels,
    rate,
    ms: (frames / rate) * 1000,
    samples,
    loudness: (fromMs, toMs, channel) => {
      const some = part(fromMs, toMs, channel);
      return Math.sqrt(some.reduce((sum, value) => sum + value * value, 0) / some.length);
    },
    strength: (hz, fromMs, toMs) => {
      const some = part(fromMs, toMs);
      const turn = (2 * Math.PI * hz) / rate;
      const real = some.reduce((sum, value, at) => sum + value * Math.cos(turn * at), 0);
      const imaginary = some.reduce((sum, value, at) => sum + value * Math.sin(turn * at), 0);
      return (2 * Math.hypot(real, imaginary)) / some.length;
    },
  };
}
