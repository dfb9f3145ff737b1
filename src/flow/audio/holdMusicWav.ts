import { beatMs, beats } from './holdMusic.ts';
import { samplesPerSecond, toWav } from './toWav.ts';

/** Semitones above A (220 Hz): one chord for every four beats, lowest note first. */
const chords = [
  [-9, 3, 7, 10],
  [-4, 3, 8, 12],
  [-7, 5, 8, 12],
  [-2, 2, 5, 10],
  [-9, 3, 7, 12],
  [-11, 1, 5, 8],
  [-4, 0, 3, 8],
  [-2, 2, 5, 8],
  [-9, 3, 7, 10],
  [-4, 3, 8, 12],
  [-2, 2, 5, 10],
  [-9, 3, 7, 15],
];
/** The order in which the upper notes of a chord follow its lowest. */
const figure = [0, 1, 3, 2];

/** Loud enough to be heard, quiet enough not to be a nuisance (of 32,767). */
const loudness = 5_200;
const noteBeats = 3;
/** A note swells this fast, so that it does not click, and fades as a plucked string does. */
const attackSeconds = 0.012;
const decayPerSecond = 2.2;
const overtone = 0.28;

const hertzOf = (semitones: number): number => 220 * 2 ** (semitones / 12);

const samplesOf = (seconds: number): number => Math.round(seconds * samplesPerSecond);

const noteAt = (hertz: number, seconds: number): number => {
  const phase = 2 * Math.PI * hertz * seconds;
  const swell = Math.min(1, seconds / attackSeconds);
  return (
    (Math.sin(phase) + overtone * Math.sin(2 * phase)) * swell * Math.exp(-decayPerSecond * seconds)
  );
};

/** Adds a note to the tune; what sounds beyond its end sounds on at the beginning. */
const addNote = (tune: Float64Array, hertz: number, startsAt: number): void => {
  const length = samplesOf((beatMs * noteBeats) / 1000);
  const fade = samplesOf(0.05);
  for (let i = 0; i < length; i += 1) {
    const place = (startsAt + i) % tune.length;
    const ending = Math.min(1, (length - i) / fade);
    tune[place] = (tune[place] ?? 0) + noteAt(hertz, i / samplesPerSecond) * ending;
  }
};

/** The tune that callers wait by, to be played round and round without a seam. */
export const holdMusicWav = (): Uint8Array<ArrayBuffer> => {
  const beatLength = samplesOf(beatMs / 1000);
  const tune = new Float64Array(beatLength * beats);
  for (let beat = 0; beat < beats; beat += 1) {
    const chord = chords[Math.floor(beat / figure.length) % chords.length] ?? [];
    const note = chord[figure[beat % figure.length] ?? 0] ?? 0;
    addNote(tune, hertzOf(note), beat * beatLength);
  }
  return toWav(Int16Array.from(tune, (value) => Math.round(value * loudness)));
};
