import { type SoundSource, soundMs } from './soundMs.ts';

/** Something that sounds at this moment, by the simulator's clock. */
export type Playing = {
  /** A raw id, or `app` for what the app plays. */
  readonly who: string;
  readonly source: SoundSource;
  /** It begins anew until it is cut off. */
  readonly isLooping: boolean;
  readonly sinceMs: number;
};

/** A sound at its place in a recording. All times are milliseconds. */
export type PlacedSound = {
  readonly who: string;
  readonly source: SoundSource;
  readonly isLooping: boolean;
  readonly startMs: number;
  /** Where in the source it begins. */
  readonly fromMs: number;
  ms: number;
};

/**
 * What a recording holds, in recorded time: pauses are left out, and what takes less time on the
 * simulator's clock than it would in life lasts as long as in life. Times given are the clock's.
 */
export type Soundtrack = {
  readonly sounds: readonly PlacedSound[];
  /** Begins or goes on; `playing` is what sounds already. */
  readonly resume: (nowMs: number, playing: Iterable<Playing>) => void;
  readonly pause: (nowMs: number) => void;
  readonly begin: (playing: Playing, nowMs: number) => void;
  readonly end: (playing: Playing, nowMs: number, isCut: boolean) => void;
  /** A sound that is over at once by the clock: what people say and press. */
  readonly add: (who: string, source: SoundSource, nowMs: number) => void;
  readonly lengthAt: (nowMs: number) => number;
};

const maxSounds = 20_000;

type Open = { readonly sound: PlacedSound; readonly sinceMs: number };

/** How much of a sound is heard while the clock goes on by so much. */
function heardMs({ isLooping }: Pick<Playing, 'isLooping'>, clockMs: number, factor: number) {
  if (isLooping || factor >= 1) return clockMs;
  return factor > 0 ? clockMs / factor : 0;
}

/** How much of a sound the recording holds that ends now. */
function lastedMs({ sound, sinceMs }: Open, nowMs: number, isCut: boolean, factor: number): number {
  const clockMs = heardMs(sound, nowMs - sinceMs, factor);
  if (sound.isLooping) return clockMs;
  const restMs = Math.max(0, soundMs(sound.source) - sound.fromMs);
  return isCut ? Math.min(restMs, clockMs) : restMs;
}

/** Nothing is recorded until `resume`; `factor` is how long prompts last on the clock. */
export function createSoundtrack(factor: number): Soundtrack {
  const sounds: PlacedSound[] = [];
  const open = new Map<Playing, Open>();
  let pastMs = 0;
  let resumedAt: number | undefined;
  /** Until here the recording is full of what took less time by the clock. */
  let filledMs = 0;
  const lengthAt = (nowMs: number): number =>
    Math.max(filledMs, pastMs + (resumedAt === undefined ? 0 : nowMs - resumedAt));

  const begin: Soundtrack['begin'] = (playing, nowMs) => {
    if (resumedAt === undefined || sounds.length >= maxSounds) return;
    const { who, source, isLooping } = playing;
    const fromMs = heardMs(playing, nowMs - playing.sinceMs, factor);
    const sound = { who, source, isLooping, startMs: lengthAt(nowMs), fromMs, ms: 0 };
    sounds.push(sound);
    open.set(playing, { sound, sinceMs: nowMs });
  };
  const end: Soundtrack['end'] = (playing, nowMs, isCut) => {
    const found = open.get(playing);
    if (!found || !open.delete(playing)) return;
    const { sound } = found;
    sound.ms = lastedMs(found, nowMs, isCut, factor);
    filledMs = Math.max(filledMs, sound.startMs + sound.ms);
  };
  return {
    sounds,
    begin,
    end,
    lengthAt,
    resume: (nowMs, playing) => {
      if (resumedAt !== undefined) return;
      resumedAt = nowMs;
      for (const each of playing) begin(each, nowMs);
    },
    pause: (nowMs) => {
      if (resumedAt === undefined) return;
      for (const playing of [...open.keys()]) end(playing, nowMs, true);
      pastMs += nowMs - resumedAt;
      resumedAt = undefined;
    },
    add: (who, source, nowMs) => {
      if (resumedAt === undefined || sounds.length >= maxSounds) return;
      const startMs = lengthAt(nowMs);
      const ms = soundMs(source);
      sounds.push({ who, source, isLooping: false, startMs, fromMs: 0, ms });
      filledMs = Math.max(filledMs, startMs + ms);
    },
  };
}
