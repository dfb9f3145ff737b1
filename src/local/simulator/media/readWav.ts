const sampleRate = 16_000;
const bitsPerSample = 16;
const pcmFormat = 1;

type Format = { format: number; channels: number; rate: number; bits: number };

/** Finds a chunk of a RIFF file: where its data begins, and how long it is. */
function findChunk(file: Buffer, name: string): { start: number; length: number } | undefined {
  let at = 12;
  while (at + 8 <= file.length) {
    const length = file.readUInt32LE(at + 4);
    if (file.toString('latin1', at, at + 4) === name) return { start: at + 8, length };
    // Chunks are padded to an even length.
    at += 8 + length + (length % 2);
  }
  return undefined;
}

function readFormat(file: Buffer): Format | undefined {
  const chunk = findChunk(file, 'fmt ');
  if (!chunk || chunk.length < 16 || chunk.start + 16 > file.length) return undefined;
  return {
    format: file.readUInt16LE(chunk.start),
    channels: file.readUInt16LE(chunk.start + 2),
    rate: file.readUInt32LE(chunk.start + 4),
    bits: file.readUInt16LE(chunk.start + 14),
  };
}

/** The sound in a file: its length in milliseconds, and its samples. */
export type Wav = { readonly ms: number; readonly pcm: Buffer };

/** Reads a WAV file as the service wants it (PCM, mono, 16 bit, 16 kHz); undefined for others. */
export function readWav(file: Buffer): Wav | undefined {
  const isWave =
    file.length >= 12 &&
    file.toString('latin1', 0, 4) === 'RIFF' &&
    file.toString('latin1', 8, 12) === 'WAVE';
  const format = isWave ? readFormat(file) : undefined;
  const data = isWave ? findChunk(file, 'data') : undefined;
  if (!format || !data) return undefined;
  const isRight =
    format.format === pcmFormat &&
    format.channels === 1 &&
    format.rate === sampleRate &&
    format.bits === bitsPerSample;
  if (!isRight) return undefined;
  // A streamed file may claim more than it holds.
  const bytes = Math.min(data.length, file.length - data.start);
  return {
    ms: (bytes / ((sampleRate * bitsPerSample) / 8)) * 1000,
    pcm: file.subarray(data.start, data.start + bytes),
  };
}
