import { samplesPerSecond, toWav } from './toWav.ts';

/** A WAV file (mono, 16-bit PCM, 16 kHz) with nothing to hear for `ms` milliseconds. */
export const silenceWav = (ms: number): Uint8Array<ArrayBuffer> =>
  toWav(new Int16Array(Math.round((samplesPerSecond * ms) / 1000)));
