import { createBudget } from '../../../../src/admin/routing/pattern/budget.ts';
import { type Automaton, toAutomaton } from '../../../../src/admin/routing/pattern/toAutomaton.ts';
import { programOf } from './programOf.ts';

/** The automaton of a small pattern. */
export const automatonOf = (pattern: string): Automaton => {
  const automaton = toAutomaton(programOf(pattern), createBudget());
  if (automaton === null) throw new Error(`${pattern} has too many states`);
  return automaton;
};
