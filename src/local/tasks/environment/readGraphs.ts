import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FlowSet } from '../../../flow/flowSet.ts';
import { type Graph, toGraph } from '../flows/toGraph.ts';

/** The graphs of the flows as they were built last, by name. */
export const readGraphs = async (root: string): Promise<Readonly<Record<string, Graph>>> => {
  const text = await readFile(path.join(root, 'dist', 'flows.json'), 'utf8');
  // The build has written the file, from flows that it has checked.
  const { flows } = JSON.parse(text) as FlowSet;
  return Object.fromEntries(Object.entries(flows).map(([name, flow]) => [name, toGraph(flow)]));
};
