import { keyGapMs, keyToneMs, samplesPerMs } from './soundMs.ts';

const sampleRate = samplesPerMs * 1000;
const amplitude = 7000;
const edgeSamples = 5 * samplesPerMs;
const beepHz = 1000;
const rows: readonly number[] = [697, 770, 852, 941];
const columns: readonly number[] = [1209, 1336, 1477, 1633];
/** The keypad, row by row. */
const keypad = '123a456b789c*0#d';

/** The two frequencies of a key, as on every telephone; none for what is no key. */
export function frequenciesOf(key: string): readonly number[] {
  const at = keypad.indexOf(key.toLowerCase());
  if (at < 0 || key.length !== 1) return [];
  return [rows[Math.floor(at / 4)] ?? 0, columns[at % 4] ?? 0];
}

function sing(out: Int16Array, frequencies: readonly number[]): void {
  for (let at = 0; at < out.length; at += 1) {
    const edge = Math.min(1, at / edgeSamples, (out.length - at) / edgeSamples);
    const sum = frequencies.reduce(
      (all, hz) => all + Math.sin((2 * Math.PI * hz * at) / sampleRate),
      0,
    );
    out[at] = amplitude * edge * sum;
  }
}

/** The tone after which one speaks. */
export function beepWave(ms: number): Int16Array {
  const wave = new Int16Array(Math.round(ms * samplesPerMs));
  sing(wave, [beepHz]);
  return wave;
}

/** Keys one after the other as DTMF, each with a gap after it. */
export function keysWave(tones: string): Int16Array {
  const toneLength = keyToneMs * samplesPerMs;
  const stride = toneLength + keyGapMs * samplesPerMs;
  const wave = new Int16Array(tones.length * stride);
  for (const [index, tone] of [...tones].entries()) {
    sing(wave.subarray(index * stride, index * stride + toneLength), frequenciesOf(tone));
  }
  return wave;
}
