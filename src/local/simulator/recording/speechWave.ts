import { samplesPerMs, soundMs } from './soundMs.ts';
import { type Syllable, syllablesOf } from './syllablesOf.ts';

const sampleRate = samplesPerMs * 1000;
const tableSize = 512;
const maxHarmonicHz = 4000;
const peak = 11_000;
const hissPeak = 3500;
const hissMs = 35;
const edgeMs = 25;
/** How far the voice falls from the first syllable to the last. */
const fall = 0.2;

/** The two lowest resonances of a vowel, in hertz. */
const formants: Readonly<Record<string, readonly [number, number]>> = {
  a: [730, 1200],
  e: [530, 1850],
  i: [300, 2250],
  o: [520, 900],
  u: [330, 800],
  y: [310, 2000],
};

function resonance(hz: number, centreHz: number): number {
  const distance = (hz - centreHz) / 140;
  return 1 / (1 + distance * distance);
}

/** One period of a voice that sings the vowel, scaled to 1. */
function toPeriod(vowel: string, pitchHz: number): Float64Array {
  const [first, second] = formants[vowel] ?? [500, 1500];
  const period = new Float64Array(tableSize);
  for (let harmonic = 1; harmonic * pitchHz < maxHarmonicHz; harmonic += 1) {
    const hz = harmonic * pitchHz;
    const strength = 0.05 / harmonic + resonance(hz, first) + 0.5 * resonance(hz, second);
    const step = (2 * Math.PI * harmonic) / tableSize;
    for (let at = 0; at < tableSize; at += 1) {
      period[at] = (period[at] ?? 0) + strength * Math.sin(step * at);
    }
  }
  const loudest = period.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return period.map((value) => value / loudest);
}

type Voice = { readonly noise: () => number; readonly periods: Map<string, Float64Array> };

/** Noise that is the same every time (a linear congruential generator). */
function createNoise(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

function speak(out: Int16Array, { vowel, isHissing }: Syllable, pitchHz: number, voice: Voice) {
  if (vowel === undefined) return;
  const key = `${vowel}${pitchHz}`;
  const period = voice.periods.get(key) ?? toPeriod(vowel, pitchHz);
  voice.periods.set(key, period);
  const edge = Math.min(edgeMs * samplesPerMs, out.length / 2);
  const hiss = isHissing ? Math.min(hissMs * samplesPerMs, out.length / 3) : 0;
  const step = (pitchHz * tableSize) / sampleRate;
  for (let at = 0; at < out.length; at += 1) {
    if (at < hiss) out[at] = voice.noise() * hissPeak * Math.sin((Math.PI * at) / hiss);
    else {
      const rise = Math.min(1, (at - hiss) / edge, (out.length - at) / edge);
      out[at] = peak * rise * (period[Math.floor(at * step) % tableSize] ?? 0);
    }
  }
}

/**
 * Something that sounds like a person who speaks the text, and lasts as long: syllables with their
 * vowels, gaps between words, a voice that falls. It says nothing.
 */
export function speechWave(text: string, pitchHz: number): Int16Array {
  const wave = new Int16Array(Math.round(soundMs({ kind: 'speech', text }) * samplesPerMs));
  const syllables = syllablesOf(text);
  const total = syllables.reduce((sum, { share }) => sum + share, 0);
  const voice: Voice = { noise: createNoise(), periods: new Map() };
  let passed = 0;
  for (const syllable of syllables) {
    const start = Math.round((wave.length * passed) / total);
    const hz = Math.round(pitchHz * (1 + fall / 2 - (fall * passed) / total));
    passed += syllable.share;
    const end = Math.round((wave.length * passed) / total);
    speak(wave.subarray(start, end), syllable, hz, voice);
  }
  return wave;
}
