import { type SoundSource, soundMs } from './soundMs.ts';
import { speechWave } from './speechWave.ts';
import { beepWave, keysWave } from './toneWave.ts';

const appPitchHz = 195;
const lowestPitchHz = 95;
const pitches = 12;
const pitchStepHz = 6;

/** Everybody has a voice of their own, the same every time. */
export function pitchOf(who: string): number {
  if (who === 'app') return appPitchHz;
  let sum = 7;
  for (const character of who) sum = (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return lowestPitchHz + (Math.abs(sum) % pitches) * pitchStepHz;
}

function fromPcm(pcm: Buffer): Int16Array {
  const samples = new Int16Array(Math.floor(pcm.length / 2));
  for (let at = 0; at < samples.length; at += 1) samples[at] = pcm.readInt16LE(at * 2);
  return samples;
}

/** The samples of a sound from its first to its last, 16 kHz. */
export function renderSource(source: SoundSource, who: string): Int16Array {
  switch (source.kind) {
    case 'speech':
      return speechWave(source.text, pitchOf(who));
    case 'wave':
      return fromPcm(source.pcm);
    case 'keys':
      return keysWave(source.tones);
    case 'beep':
      return beepWave(soundMs(source));
    default:
      return source satisfies never;
  }
}
