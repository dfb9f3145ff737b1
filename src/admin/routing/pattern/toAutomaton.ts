import { type Budget, spend } from './budget.ts';
import { beginProgram, isMatchedAtEnd, type Places, stepProgram } from './runProgram.ts';
import { symbols } from './symbols.ts';
import type { Program } from './toProgram.ts';

/** A pattern as states, the first of which is 0: where each symbol leads, and which match. */
export type Automaton = Readonly<{
  next: readonly (readonly number[])[];
  isMatch: readonly boolean[];
}>;

const mostStates = 100;

/** For each symbol the first one that no part of the program tells from it. */
const twinsIn = ({ code }: Program): readonly number[] => {
  const masks = new Set(code.flatMap((one) => (one.kind === 'one' ? [one.mask] : [])));
  const firsts = new Map<string, number>();
  return [...symbols].map((_, symbol) => {
    const signature = [...masks].map((mask) => (mask >> symbol) & 1).join('');
    if (!firsts.has(signature)) firsts.set(signature, symbol);
    return firsts.get(signature) ?? symbol;
  });
};

/** All states of a program at once; null if they are too many, or cost more than is left. */
export const toAutomaton = (program: Program, budget: Budget): Automaton | null => {
  const twins = twinsIn(program);
  const states: Places[] = [beginProgram(program)];
  const known = new Map([[String(states[0]), 0]]);
  const next: number[][] = [];
  const find = (places: Places): number => {
    const key = String(places);
    const state = known.get(key) ?? states.push(places) - 1;
    known.set(key, state);
    return state;
  };
  // States that are found on the way are walked, too.
  for (const places of states) {
    const cost = symbols.length * places.length;
    if (states.length > mostStates || !spend(budget, cost)) return null;
    const row: number[] = [];
    for (const [symbol, twin] of twins.entries()) {
      const same = row[twin];
      row.push(same ?? find(stepProgram(program, places, symbol)));
    }
    next.push(row);
  }
  return { next, isMatch: states.map((places) => isMatchedAtEnd(program, places)) };
};
