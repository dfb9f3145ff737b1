import { tellProgress } from './tellProgress.ts';

/** One measurement of each kind that a side's work gives, such as the milliseconds of two paths. */
export type Sample<Name extends string> = Readonly<Record<Name, number>>;
type Samples<Name extends string> = Readonly<Record<Name, readonly number[]>>;

export type Turns = Readonly<{
  warmUp: number;
  repetitions: number;
  /** Is told now and then how far the work has come. */
  say: (line: string) => void;
}>;

const columns = <Name extends string>(samples: readonly Sample<Name>[]): Samples<Name> => {
  const names = Object.keys(samples[0] ?? {}) as Name[];
  const entries = names.map((name) => [name, samples.map((sample) => sample[name])]);
  // The names are those of the samples, each with all of its values.
  return Object.fromEntries(entries) as Samples<Name>;
};

/**
 * Lets all sides do their work in turns, so that whatever else the machine does meets all of them.
 * Who begins changes every time. The first `warmUp` rounds do not count.
 */
export const inTurns = async <Side extends string, Name extends string>(
  sides: Readonly<Record<Side, () => Promise<Sample<Name>>>>,
  { warmUp, repetitions, say }: Turns,
): Promise<Readonly<Record<Side, Samples<Name>>>> => {
  const names = Object.keys(sides) as Side[];
  const taken = new Map<Side, Sample<Name>[]>(names.map((name) => [name, []]));
  const tell = tellProgress(say, repetitions);
  for (let round = 0; round < warmUp + repetitions; round += 1) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const sample = await sides[name]();
      if (round >= warmUp) taken.get(name)?.push(sample);
    }
    tell(round + 1 - warmUp);
  }
  const entries = names.map((name) => [name, columns(taken.get(name) ?? [])]);
  // Every side is there, with what it gave.
  return Object.fromEntries(entries) as Readonly<Record<Side, Samples<Name>>>;
};
