import type { Background } from '../sound/soundFor.ts';
import { dtmfPair } from '../sound/tones.ts';
import { createLoop, type Loop } from './createLoop.ts';

/** All sound of the page but speech. It is silent until somebody has touched the page. */
export type Sounds = Readonly<{
  /** Lets the page sound; browsers want a touch or a key first. */
  wake: () => void;
  setMuted: (isMuted: boolean) => void;
  key: (tone: string) => void;
  /** What is heard in the background of a call; null ends it. */
  background: (call: string, sound: Background | null) => void;
  /** Plays a recording from some milliseconds on. */
  playFile: (call: string, url: string, fromMs: number, isLooping: boolean) => void;
  stopFile: (call: string) => void;
}>;

const keyMs = 160;
const keyLevel = 0.11;

type Studio = Readonly<{ context: AudioContext; output: GainNode }>;

const openStudio = (isMuted: boolean): Studio => {
  const context = new AudioContext();
  const output = new GainNode(context, { gain: isMuted ? 0 : 1 });
  output.connect(context.destination);
  return { context, output };
};

const playKey = ({ context, output }: Studio, tone: string): void => {
  const now = context.currentTime;
  const end = now + keyMs / 1000;
  const level = new GainNode(context, { gain: 0 });
  level.gain.setValueAtTime(0, now);
  level.gain.linearRampToValueAtTime(keyLevel, now + 0.006);
  level.gain.setValueAtTime(keyLevel, end - 0.02);
  level.gain.linearRampToValueAtTime(0, end);
  level.connect(output);
  for (const frequency of dtmfPair(tone) ?? []) {
    const oscillator = new OscillatorNode(context, { frequency });
    oscillator.connect(level);
    oscillator.start(now);
    oscillator.stop(end);
  }
};

const loadFile = async (context: AudioContext, url: string): Promise<AudioBuffer | null> => {
  try {
    const response = await fetch(url);
    return response.ok ? await context.decodeAudioData(await response.arrayBuffer()) : null;
  } catch {
    // The recording is gone or broken; its name is shown all the same.
    return null;
  }
};

/** Plays recordings, one for each call. */
const createPlayer = (studio: () => Studio | null) => {
  const stops = new Map<string, () => void>();
  const stop = (call: string): void => {
    stops.get(call)?.();
    stops.delete(call);
  };
  const play = async (call: string, url: string, fromMs: number, isLooping: boolean) => {
    const open = studio();
    if (open === null) return;
    stop(call);
    let isWanted = true;
    stops.set(call, () => {
      isWanted = false;
    });
    const startedMs = performance.now();
    const buffer = await loadFile(open.context, url);
    if (buffer === null || !isWanted) return;
    const source = new AudioBufferSourceNode(open.context, { buffer, loop: isLooping });
    source.connect(open.output);
    const offset = (fromMs + performance.now() - startedMs) / 1000;
    if (isLooping || offset < buffer.duration) source.start(0, offset % buffer.duration);
    stops.set(call, () => source.disconnect());
  };
  return { play, stop };
};

export const createSounds = (): Sounds => {
  let studio: Studio | null = null;
  let isMuted = false;
  const wanted = new Map<string, Background>();
  const loops = new Map<string, Loop>();
  const player = createPlayer(() => studio);

  const background: Sounds['background'] = (call, sound) => {
    if ((wanted.get(call) ?? null) === sound) return;
    loops.get(call)?.stop();
    loops.delete(call);
    wanted.delete(call);
    if (sound === null) return;
    wanted.set(call, sound);
    if (studio !== null) loops.set(call, createLoop(studio.context, studio.output, sound));
  };
  const wake: Sounds['wake'] = () => {
    if (studio !== null) return;
    studio = openStudio(isMuted);
    for (const [call, sound] of [...wanted]) {
      loops.set(call, createLoop(studio.context, studio.output, sound));
    }
  };
  return {
    wake,
    background,
    setMuted: (value) => {
      isMuted = value;
      if (studio !== null) studio.output.gain.value = value ? 0 : 1;
    },
    key: (tone) => {
      if (studio !== null) playKey(studio, tone);
    },
    playFile: (call, url, fromMs, isLooping) => void player.play(call, url, fromMs, isLooping),
    stopFile: player.stop,
  };
};
