import type { PlacedSound } from './createSoundtrack.ts';
import { renderSource } from './renderSource.ts';
import { type SoundSource, samplesPerMs } from './soundMs.ts';

const loudest = 32_767;

/** Renders any part of a soundtrack, so that no recording has to be in memory as a whole. */
export type Mixer = {
  /** Interleaved samples of `count` frames from the frame `first` on. */
  readonly mix: (first: number, count: number) => Int16Array;
};

const toFrames = (ms: number): number => Math.round(ms * samplesPerMs);

type Part = {
  readonly sound: PlacedSound;
  readonly samples: Int16Array;
  readonly channel: number;
  readonly channels: number;
};

function addSound(sums: Int32Array, part: Part, first: number): void {
  const { channel, channels, samples, sound } = part;
  if (samples.length === 0) return;
  const start = toFrames(sound.startMs);
  const from = toFrames(sound.fromMs);
  const begin = Math.max(first, start);
  const end = Math.min(first + sums.length / channels, start + toFrames(sound.ms));
  for (let frame = begin; frame < end; frame += 1) {
    const at = from + frame - start;
    const sample = samples[sound.isLooping ? at % samples.length : at] ?? 0;
    const index = (frame - first) * channels + channel;
    sums[index] = (sums[index] ?? 0) + sample;
  }
}

/**
 * A mixer of one channel, or with `speakers` of one channel each; who is none of them is heard on
 * the last.
 */
export function createMixer(
  sounds: readonly PlacedSound[],
  speakers: readonly string[] = [],
): Mixer {
  const rendered = new Map<SoundSource, Int16Array>();
  const channels = Math.max(1, speakers.length);
  const channelOf = (who: string): number => {
    const found = speakers.indexOf(who);
    return found < 0 ? channels - 1 : found;
  };
  const render = ({ source, who }: PlacedSound): Int16Array => {
    const samples = rendered.get(source) ?? renderSource(source, who);
    rendered.set(source, samples);
    return samples;
  };
  const mix = (first: number, count: number): Int16Array => {
    const sums = new Int32Array(count * channels);
    for (const sound of sounds) {
      const start = toFrames(sound.startMs);
      const end = start + toFrames(sound.ms);
      if (end <= first) rendered.delete(sound.source);
      if (end <= first || start >= first + count) continue;
      addSound(
        sums,
        { sound, samples: render(sound), channel: channelOf(sound.who), channels },
        first,
      );
    }
    return Int16Array.from(sums, (sum) => Math.max(-loudest, Math.min(loudest, sum)));
  };
  return { mix };
}
