import { conditionsOf } from './checks/conditionsOf.ts';
import { textsOf } from './checks/textsOf.ts';
import type { Flow } from './flow.ts';
import { parseTemplate } from './parseTemplate.ts';

const lookUp = /^switch\.([^.]+)\./;

const namesIn = (text: string): readonly string[] =>
  text.includes('switch.')
    ? parseTemplate(text).flatMap((part) =>
        part.kind === 'lookUp' ? (lookUp.exec(part.path)?.[1] ?? []) : [],
      )
    : [];

const find = ({ steps }: Flow): readonly string[] => {
  const names = Object.entries(steps).flatMap(([name, step]) => [
    ...conditionsOf(name, step).flatMap(({ condition }) =>
      condition.kind === 'switch' ? [condition.name] : [],
    ),
    ...textsOf(name, step).flatMap(({ text }) => namesIn(text)),
  ]);
  return [...new Set(names)].toSorted();
};

/** A flow never changes, and whoever loads its switches asks at every event. */
const known = new WeakMap<Flow['steps'], readonly string[]>();

/** The switches that a flow asks about, in its branches and in what it says; sorted. */
export const switchNamesOf = (flow: Flow): readonly string[] => {
  const names = known.get(flow.steps) ?? find(flow);
  known.set(flow.steps, names);
  return names;
};
