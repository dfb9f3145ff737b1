/** Two frequencies at once, in hertz. */
export type Pair = readonly [low: number, high: number];

/** A tone that comes and goes. */
export type Cadence = Readonly<{ pair: Pair; onMs: number; offMs: number }>;

const rows = [697, 770, 852, 941] as const;
const columns = [1209, 1336, 1477] as const;

/** The keypad as it lies on a phone. */
export const keypad = [
  { tone: '1', letters: '' },
  { tone: '2', letters: 'ABC' },
  { tone: '3', letters: 'DEF' },
  { tone: '4', letters: 'GHI' },
  { tone: '5', letters: 'JKL' },
  { tone: '6', letters: 'MNO' },
  { tone: '7', letters: 'PQRS' },
  { tone: '8', letters: 'TUV' },
  { tone: '9', letters: 'WXYZ' },
  { tone: '*', letters: '' },
  { tone: '0', letters: '+' },
  { tone: '#', letters: '' },
] as const;

/** The two frequencies of a key; null for what is no key. */
export const dtmfPair = (tone: string): Pair | null => {
  const index = keypad.findIndex((key) => key.tone === tone);
  const low = rows[Math.floor(index / columns.length)];
  const high = columns[index % columns.length];
  return index < 0 || low === undefined || high === undefined ? null : [low, high];
};

/** The tones of the North American network; the ring is our own. */
export const cadences = {
  ringback: { pair: [440, 480], onMs: 2000, offMs: 4000 },
  busy: { pair: [480, 620], onMs: 500, offMs: 500 },
  disconnect: { pair: [480, 620], onMs: 250, offMs: 250 },
  ring: { pair: [587, 880], onMs: 900, offMs: 1600 },
} as const satisfies Readonly<Record<string, Cadence>>;

export type Note = Readonly<{ hertz: number; atMs: number; ms: number }>;

const beatMs = 360;
const chords = [
  [261.63, 329.63, 392, 493.88],
  [220, 261.63, 329.63, 392],
  [174.61, 220, 261.63, 329.63],
  [196, 246.94, 293.66, 349.23],
];

/** A small tune to wait by: four chords, broken, round and round. */
export const holdMusic: Readonly<{ notes: readonly Note[]; lengthMs: number }> = {
  notes: chords.flatMap((chord, bar) =>
    [0, 2, 1, 3].map((place, beat) => ({
      hertz: chord[place] ?? 0,
      atMs: (bar * chord.length + beat) * beatMs,
      ms: beatMs * 2,
    })),
  ),
  lengthMs: chords.length * 4 * beatMs,
};
