import type { Flow } from '../flow/flow.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every text that stands under `switch`, however deep. */
const namesIn = (value: unknown): readonly string[] => {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'switch' && typeof inner === 'string' ? [inner] : namesIn(inner),
  );
};

const known = new WeakMap<Flow, readonly string[]>();

/** The switches that a flow asks for, each once. Looked up once for each flow. */
export const switchesUsedBy = (flow: Flow): readonly string[] => {
  const names = known.get(flow) ?? [...new Set(namesIn(flow.steps))].toSorted();
  known.set(flow, names);
  return names;
};
