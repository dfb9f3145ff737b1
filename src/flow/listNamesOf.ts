import { conditionsOf, type PlacedCondition } from './checks/conditionsOf.ts';
import type { Flow } from './flow.ts';

/** The lists that conditions name. */
export const listNamesIn = (conditions: readonly PlacedCondition[]): readonly string[] =>
  conditions.flatMap(({ condition }) => (condition.kind === 'list' ? [condition.list] : []));

/** The lists that a flow asks about. */
export const listNamesOf = ({ steps }: Flow): readonly string[] =>
  Object.entries(steps).flatMap(([name, step]) => listNamesIn(conditionsOf(name, step)));
