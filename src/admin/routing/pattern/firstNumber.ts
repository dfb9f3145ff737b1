import { type Budget, spend } from './budget.ts';
import { symbols } from './symbols.ts';
import type { Automaton } from './toAutomaton.ts';

/** E.164 has no more; what is dialled without a plus sign is shorter. */
const mostDigits = 15;

type State = Readonly<{ at: readonly number[]; dialled: string }>;

/**
 * The shortest number, with a plus sign or without, of whose matches `isWanted` says yes; null for
 * none. Undefined when to find out would cost more than is left.
 */
export const firstNumber = (
  automata: readonly Automaton[],
  isWanted: (matches: readonly boolean[]) => boolean,
  budget: Budget,
): string | null | undefined => {
  const step = ({ at, dialled }: State, symbol: number): State => ({
    at: at.map((state, index) => automata[index]?.next[state]?.[symbol] ?? 0),
    dialled: `${dialled}${symbols[symbol]}`,
  });
  const begin: State = { at: automata.map(() => 0), dialled: '' };
  let level: readonly State[] = [step(begin, 0), begin];
  const seen = new Set<string>();
  for (let digits = 1; digits <= mostDigits && level.length > 0; digits += 1) {
    const found: State[] = [];
    for (const state of level) {
      if (!spend(budget, symbols.length * automata.length)) return undefined;
      for (let symbol = 1; symbol < symbols.length; symbol += 1) {
        const after = step(state, symbol);
        const key = after.at.join();
        if (seen.has(key)) continue;
        seen.add(key);
        const matches = after.at.map((at, index) => automata[index]?.isMatch[at] === true);
        if (isWanted(matches)) return after.dialled;
        found.push(after);
      }
    }
    level = found;
  }
  return null;
};
