import type { AppCall, FlowGraph } from './appCall.ts';

/** How a step or the end stands to a call. */
export type Mark = 'now' | 'visited' | 'ahead';

export type WayThrough = Readonly<{
  markOf: (step: string) => Mark;
  /** Whether the call has gone from one step straight to the other. */
  isTaken: (from: string, to: string) => boolean;
}>;

/** What leads to the end leaves no step behind it, so the end is known by how the call ended. */
const hasEnded = ({ ways }: FlowGraph, { steps, outcome }: AppCall): boolean =>
  outcome === 'completed' && ways.some(({ from, to }) => to === 'end' && from === steps.at(-1));

/** A call's way through the graph of its flow. */
export const wayThrough = (graph: FlowGraph, call: AppCall): WayThrough => {
  const steps = hasEnded(graph, call) ? [...call.steps, 'end'] : call.steps;
  const visited = new Set(steps);
  const taken = new Set(steps.slice(1).map((to, i) => JSON.stringify([steps[i], to])));
  return {
    markOf: (step) => {
      if (step === call.step) return 'now';
      return visited.has(step) ? 'visited' : 'ahead';
    },
    isTaken: (from, to) => taken.has(JSON.stringify([from, to])),
  };
};
