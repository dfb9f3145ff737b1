import { promptDuration } from '../media/promptDuration.ts';

/** Something that can be heard on a recording. */
export type SoundSource =
  | { readonly kind: 'speech'; readonly text: string }
  /** Samples: 16 bit, mono, 16 kHz, little-endian. */
  | { readonly kind: 'wave'; readonly pcm: Buffer }
  | { readonly kind: 'keys'; readonly tones: string }
  | { readonly kind: 'beep' };

export const samplesPerMs = 16;
/** How long each key sounds, and how long it is silent after it. */
export const keyToneMs = 100;
export const keyGapMs = 60;
const beepMs = 400;
const bytesPerSample = 2;

/** Milliseconds that it lasts when nobody cuts it short and no factor speeds it up. */
export function soundMs(source: SoundSource): number {
  switch (source.kind) {
    case 'speech':
      return promptDuration(source.text);
    case 'wave':
      return source.pcm.length / bytesPerSample / samplesPerMs;
    case 'keys':
      return source.tones.length * (keyToneMs + keyGapMs);
    case 'beep':
      return beepMs;
    default:
      return source satisfies never;
  }
}
