import type { Tally } from './tally.ts';

type Figures<Tallies> = {
  readonly [Name in keyof Tallies]: Tallies[Name] extends Tally<infer Of> ? Of : never;
};

/** Several tallies of the same calls, each under its name. */
export const together = <Tallies extends Readonly<Record<string, Tally<unknown>>>>(
  tallies: Tallies,
): Tally<Figures<Tallies>> => {
  const all = Object.entries(tallies);
  return {
    add: (call) => {
      for (const [, tally] of all) tally.add(call);
    },
    figures: () =>
      // Each name has the figures of its own tally, which a map over entries cannot say.
      Object.fromEntries(all.map(([name, tally]) => [name, tally.figures()])) as Figures<Tallies>,
  };
};
