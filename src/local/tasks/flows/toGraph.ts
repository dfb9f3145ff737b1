import { targetsOf } from '../../../flow/checks/targetsOf.ts';
import type { Flow, Target } from '../../../flow/flow.ts';

/** Everything that leads from one step to another; no labels where it is only the order. */
export type Way = Readonly<{ from: string; to: Target; labels: readonly string[] }>;

/** A flow as a graph, for drawing: the kinds of steps are names here and nothing else. */
export type Graph = Readonly<{
  start: string;
  steps: readonly Readonly<{ name: string; kind: string }>[];
  ways: readonly Way[];
}>;

/** What leads to a step: `1`, `noInput`, `ifFails`; nothing where there is only one way. */
export const labelOf = (path: readonly (string | number)[]): string =>
  path
    .slice(3)
    .filter((name) => name !== 'go' && name !== 'keys')
    .join(' ');

/** The graph of a flow; ways that have both ends in common are one. */
export const toGraph = ({ start, steps }: Flow): Graph => ({
  start,
  steps: Object.entries(steps).map(([name, { kind }]) => ({ name, kind })),
  ways: Object.entries(steps).flatMap(([from, step]) => {
    const byTarget = Map.groupBy(targetsOf(from, step), ({ target }) => target);
    return [...byTarget].map(([to, placed]) => ({
      from,
      to,
      labels: placed.map(({ path }) => labelOf(path)).filter((label) => label !== ''),
    }));
  }),
});
