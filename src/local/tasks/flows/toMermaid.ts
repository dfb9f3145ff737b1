import { targetsOf } from '../../../flow/checks/targetsOf.ts';
import type { Flow } from '../../../flow/flow.ts';
import { labelOf } from './toGraph.ts';

/** Names of Mermaid must be plain; the real ones stand in the labels. */
const idOf = (names: readonly string[], name: string): string =>
  name === 'end' ? 'end_' : `s${names.indexOf(name)}`;

const quoted = (text: string): string => text.replace(/"/g, '#quot;');

/** A flow as a Mermaid flowchart, which GitHub and many editors draw. */
export const toMermaid = (flow: Flow): string => {
  const names = Object.keys(flow.steps);
  const nodes = Object.entries(flow.steps).map(
    ([name, { kind }]) => `  ${idOf(names, name)}["${quoted(name)}<br/><small>${kind}</small>"]`,
  );
  const edges = Object.entries(flow.steps).flatMap(([name, step]) =>
    targetsOf(name, step).map(({ target, path }) => {
      const label = labelOf(path);
      const arrow = label === '' ? '-->' : `-->|"${quoted(label)}"|`;
      return `  ${idOf(names, name)} ${arrow} ${idOf(names, target)}`;
    }),
  );
  const ends = edges.some((edge) => edge.endsWith(' end_')) ? ['  end_((end))'] : [];
  const start = `  start_((call)) --> ${idOf(names, flow.start)}`;
  return ['flowchart TD', start, ...nodes, ...ends, ...new Set(edges)].join('\n');
};
