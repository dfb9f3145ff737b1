import type { Flow } from '../flow/flow.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const lookUp = /\{\{\s*switch\.([\w-]+)\./g;

/** Every switch that a part of a step asks about, or whose words it says. */
const namesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [...value.matchAll(lookUp)].map(([, name = '']) => name);
  if (!isObject(value)) return [];
  const asked = 'kind' in value && value.kind === 'switch' && 'name' in value ? [value.name] : [];
  const names = asked.filter((name): name is string => typeof name === 'string');
  return [...names, ...Object.values(value).flatMap(namesIn)];
};

const known = new WeakMap<Flow, readonly string[]>();

/** The switches that a flow asks for, each once. Looked up once for each flow. */
export const switchesUsedBy = (flow: Flow): readonly string[] => {
  const names = known.get(flow) ?? [...new Set(namesIn(flow.steps))].toSorted();
  known.set(flow, names);
  return names;
};
