import { conditionsIn, conditionsOf, type PlacedCondition } from './checks/conditionsOf.ts';
import type { Flow } from './flow.ts';
import type { NumberList, NumberLists } from './numberList.ts';
import type { FlowSource, Parsed, Problem } from './problem.ts';
import type { Route } from './route.ts';

/** A list as it was read. */
export type ReadList = Readonly<{ source: FlowSource; parsed: Parsed<NumberList> }>;

const namesIn = (conditions: readonly PlacedCondition[]): readonly string[] =>
  conditions.flatMap(({ condition }) => (condition.kind === 'list' ? [condition.list] : []));

const namesOf = ({ steps }: Flow): readonly string[] =>
  Object.entries(steps).flatMap(([name, step]) => namesIn(conditionsOf(name, step)));

/** The lists that are named somewhere; of each other one it is said that it is for nothing. */
export const usedLists = (
  lists: readonly ReadList[],
  flows: readonly Flow[],
  routes: readonly Route[],
): Readonly<{ used: NumberLists; warnings: readonly Problem[] }> => {
  const names = new Set([
    ...flows.flatMap(namesOf),
    ...routes.flatMap(({ match }) => namesIn(conditionsIn(match, []))),
  ]);
  const used = lists.flatMap(({ source, parsed }) =>
    parsed.ok && names.has(source.name) ? [[source.name, parsed.value] as const] : [],
  );
  const unused = lists.filter(({ source }) => !names.has(source.name));
  const warnings = unused.map(({ source: { name, file } }) => {
    const message = `No flow and no route names the list \`${name}\`.`;
    return { file, line: 1, column: 1, message, remedy: 'Name it somewhere, or delete it.' };
  });
  return { used: Object.fromEntries(used), warnings };
};
