import type { Background } from '../sound/soundFor.ts';
import { type Cadence, cadences, holdMusic } from '../sound/tones.ts';

export type Loop = Readonly<{ stop: () => void }>;

const toneLevel = 0.05;
const musicLevel = 0.045;
const fadeSeconds = 0.02;

/** One sound of some frequencies that fades in and out. */
const sound = (
  context: AudioContext,
  output: AudioNode,
  frequencies: readonly number[],
  { atSeconds, seconds, level }: Readonly<{ atSeconds: number; seconds: number; level: number }>,
): void => {
  const gain = new GainNode(context, { gain: 0 });
  gain.connect(output);
  gain.gain.setValueAtTime(0, atSeconds);
  gain.gain.linearRampToValueAtTime(level, atSeconds + fadeSeconds);
  gain.gain.setValueAtTime(level, atSeconds + seconds - fadeSeconds);
  gain.gain.linearRampToValueAtTime(0, atSeconds + seconds);
  for (const frequency of frequencies) {
    const oscillator = new OscillatorNode(context, { frequency });
    oscillator.connect(gain);
    oscillator.start(atSeconds);
    oscillator.stop(atSeconds + seconds);
  }
};

const playCadence = (context: AudioContext, output: AudioNode, { pair, onMs }: Cadence): void =>
  sound(context, output, pair, {
    atSeconds: context.currentTime,
    seconds: onMs / 1000,
    level: toneLevel,
  });

const playMusic = (context: AudioContext, output: AudioNode): void => {
  for (const { hertz, atMs, ms } of holdMusic.notes) {
    const atSeconds = context.currentTime + atMs / 1000;
    sound(context, output, [hertz], { atSeconds, seconds: ms / 1000, level: musicLevel });
  }
};

/** Plays a background sound round and round until it is stopped. */
export const createLoop = (context: AudioContext, output: AudioNode, name: Background): Loop => {
  const gate = new GainNode(context);
  gate.connect(output);
  const cadence = name === 'hold' ? null : cadences[name];
  const play = (): void => {
    if (cadence === null) playMusic(context, gate);
    else playCadence(context, gate, cadence);
  };
  play();
  const roundMs = cadence === null ? holdMusic.lengthMs : cadence.onMs + cadence.offMs;
  const timer = setInterval(play, roundMs);
  return {
    stop: () => {
      clearInterval(timer);
      gate.disconnect();
    },
  };
};
