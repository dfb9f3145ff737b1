import type { Mixer } from './createMixer.ts';
import { samplesPerMs } from './soundMs.ts';

const sampleRate = samplesPerMs * 1000;
const bytesPerSample = 2;
const headerBytes = 44;
const blockFrames = 10 * sampleRate;

/** A WAV file (PCM, 16 bit, 16 kHz) that is made while it is read. */
export type WaveFile = {
  /** Bytes. */
  readonly length: number;
  /** The bytes from `start` up to, but without, `end`. */
  readonly read: (start: number, end: number) => Generator<Buffer>;
};

function toHeader(channels: number, dataBytes: number): Buffer {
  const header = Buffer.alloc(headerBytes);
  const frameBytes = channels * bytesPerSample;
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(headerBytes - 8 + dataBytes, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * frameBytes, 28);
  header.writeUInt16LE(frameBytes, 32);
  header.writeUInt16LE(bytesPerSample * 8, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(dataBytes, 40);
  return header;
}

function toBytes(samples: Int16Array): Buffer {
  const bytes = Buffer.alloc(samples.length * bytesPerSample);
  for (const [index, sample] of samples.entries()) bytes.writeInt16LE(sample, index * 2);
  return bytes;
}

export type Cut = { readonly fromMs: number; readonly toMs: number; readonly channels: number };

/** The part of a recording between two moments, as a file. */
export function createWaveFile({ mix }: Mixer, { fromMs, toMs, channels }: Cut): WaveFile {
  const frameBytes = channels * bytesPerSample;
  const firstFrame = Math.round(fromMs * samplesPerMs);
  const frames = Math.round(toMs * samplesPerMs) - firstFrame;
  const length = headerBytes + frames * frameBytes;
  const header = toHeader(channels, frames * frameBytes);

  function* read(start: number, end: number): Generator<Buffer> {
    if (start < headerBytes) yield header.subarray(start, Math.min(end, headerBytes));
    const last = end - headerBytes;
    let at = Math.max(0, start - headerBytes);
    while (at < last) {
      const frame = Math.floor(at / frameBytes);
      const count = Math.min(blockFrames, Math.ceil(last / frameBytes) - frame);
      const block = toBytes(mix(firstFrame + frame, count));
      const offset = frame * frameBytes;
      yield block.subarray(at - offset, Math.min(block.length, last - offset));
      at = offset + block.length;
    }
  }
  return { length, read };
}
