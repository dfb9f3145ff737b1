import type { Budget } from '../pattern/budget.ts';
import { firstNumber } from '../pattern/firstNumber.ts';
import type { Automaton } from '../pattern/toAutomaton.ts';

/** A route whose numbers all go to others that stand above it. */
export type Shadow = Readonly<{
  route: number;
  /** The first route above that takes all of them alone; null where it takes several. */
  by: number | null;
  /** That route takes the same numbers and no others: it is the first choice, this the second. */
  isSame: boolean;
}>;

/** Whether there is no number that `inner` matches and none of `outer` does; no when in doubt. */
const isCovered = (inner: Automaton, outer: readonly Automaton[], budget: Budget): boolean => {
  const isOnlyMine = ([mine, ...others]: readonly boolean[]) =>
    mine === true && !others.includes(true);
  return firstNumber([inner, ...outer], isOnlyMine, budget) === null;
};

const accepts = ({ next, isMatch }: Automaton, path: readonly number[]): boolean =>
  isMatch[path.reduce((state, symbol) => next[state]?.[symbol] ?? 0, 0)] === true;

/**
 * The routes that are reached only when those above them fail. `samples` is a number of each route
 * as places in `symbols`: one that no route above takes spares all further work.
 */
export const findShadowed = (
  routes: readonly Readonly<{ automaton: Automaton | null; sample: readonly number[] }>[],
  budget: Budget,
): readonly Shadow[] =>
  routes.flatMap(({ automaton, sample }, route): readonly Shadow[] => {
    if (automaton === null || sample.length === 0) return [];
    const above = routes
      .slice(0, route)
      .flatMap((other, index) => (other.automaton ? [{ index, automaton: other.automaton }] : []));
    const takers = above.filter((other) => accepts(other.automaton, sample));
    if (takers.length === 0) return [];
    const by = takers.find((other) => isCovered(automaton, [other.automaton], budget));
    if (by !== undefined) {
      return [{ route, by: by.index, isSame: isCovered(by.automaton, [automaton], budget) }];
    }
    const both = ([mine, other]: readonly boolean[]) => mine === true && other === true;
    const meeting = above
      .map((other) => other.automaton)
      .filter((other) => firstNumber([automaton, other], both, budget) !== null);
    return isCovered(automaton, meeting, budget) ? [{ route, by: null, isSame: false }] : [];
  });
