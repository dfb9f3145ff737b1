/** Where the sound of a WAV file is: `length` bytes from `start` on, null if it is not told. */
export type WavSound = Readonly<{ start: number; length: number | null }>;

/** As far as the header of a WAV file can reach. */
export const maxWavHeader = 65_536;

const riffLength = 12;
const chunkHead = 8;
/** What is written where the length was not known yet. */
const unknownLengths: readonly number[] = [0, 0xffff_ffff];

/** Where the sound is, by the beginning of a WAV file; null if that tells of none. */
export const readWavHeader = (bytes: Buffer): WavSound | null => {
  const nameAt = (at: number): string => bytes.toString('latin1', at, at + 4);
  if (nameAt(0) !== 'RIFF' || nameAt(8) !== 'WAVE') return null;
  let at = riffLength;
  while (at + chunkHead <= bytes.length) {
    const length = bytes.readUInt32LE(at + 4);
    if (nameAt(at) === 'data') {
      const isTold = !unknownLengths.includes(length);
      return { start: at + chunkHead, length: isTold ? length : null };
    }
    at += chunkHead + length + (length % 2);
  }
  return null;
};

/** A header whose sound lasts `length` bytes. */
export const withWavLength = (header: Buffer, length: number): Buffer => {
  const patched = Buffer.from(header);
  patched.writeUInt32LE(Math.min(0xffff_ffff, header.length - chunkHead + length), 4);
  patched.writeUInt32LE(Math.min(0xffff_ffff, length), header.length - 4);
  return patched;
};
