/** Why a recording cannot be played to a caller, and what to do about it. */
export type WavMistake = Readonly<{ problem: string; remedy: string }>;

const remedy = 'Convert it: ffmpeg -i in.wav -ac 1 -ar 16000 -c:a pcm_s16le out.wav';
const pcm = 1;
const chunkHeaderLength = 8;
const firstChunk = 12;
const formatLength = 16;

const mistake = (problem: string): WavMistake => ({ problem, remedy });

const nameAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));

const ofFormat = (view: DataView, at: number): WavMistake | null => {
  if (view.getUint16(at, true) !== pcm) return mistake('it is not plain PCM');
  const channels = view.getUint16(at + 2, true);
  if (channels !== 1) return mistake(`it has ${channels} channels, not 1`);
  const rate = view.getUint32(at + 4, true);
  if (rate !== 16_000) return mistake(`it has ${rate} samples a second, not 16000`);
  const bits = view.getUint16(at + 14, true);
  return bits === 16 ? null : mistake(`it has ${bits} bits a sample, not 16`);
};

/**
 * What keeps a file from being WAV, mono, 16-bit PCM, 16 kHz, which is all that a call can play.
 */
export const wavMistake = (bytes: Uint8Array): WavMistake | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (nameAt(bytes, 0) !== 'RIFF' || nameAt(bytes, 8) !== 'WAVE') return mistake('it is not WAV');
  let hasFormat = false;
  let at = firstChunk;
  while (at + chunkHeaderLength <= bytes.length) {
    const name = nameAt(bytes, at);
    const length = view.getUint32(at + 4, true);
    const body = at + chunkHeaderLength;
    if (body + length > bytes.length) return mistake('it is cut short');
    if (name === 'fmt ' && length >= formatLength) {
      const wrong = ofFormat(view, body);
      if (wrong !== null) return wrong;
      hasFormat = true;
    }
    if (name === 'data') {
      if (!hasFormat) return mistake('it does not say how its sound is coded');
      return length > 0 ? null : mistake('it holds no sound');
    }
    at = body + length + (length % 2); // Chunks begin at even offsets.
  }
  return mistake('it holds no sound');
};
