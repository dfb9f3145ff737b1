import { beep } from './beep.ts';
import { samplesPerSecond, toWav } from './toWav.ts';

const hertz = 880;
/** Loud enough to be heard over a bad line (of 32,767). */
const loudness = 9_000;
/** The tone swells and fades this fast, so that it does not click. */
const edgeSeconds = 0.015;

const lengthSeconds = beep.ms / 1000;

const sampleAt = (seconds: number): number => {
  const edge = Math.min(1, seconds / edgeSeconds, (lengthSeconds - seconds) / edgeSeconds);
  return Math.round(Math.sin(2 * Math.PI * hertz * seconds) * edge * loudness);
};

/** The beep after which callers speak. */
export const beepWav = (): Uint8Array<ArrayBuffer> =>
  toWav(
    Int16Array.from({ length: lengthSeconds * samplesPerSecond }, (_, index) =>
      sampleAt(index / samplesPerSecond),
    ),
  );
