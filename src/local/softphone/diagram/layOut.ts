import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import type { FlowGraph } from '../state/appCall.ts';
import { labelLines } from './labelLines.ts';

export type Point = Readonly<{ x: number; y: number }>;
export type Box = Point & Readonly<{ width: number; height: number }>;

export type Way = Readonly<{
  from: string;
  to: string;
  points: readonly Point[];
  label: (Box & Readonly<{ lines: readonly string[] }>) | null;
}>;

/** A flow as it is drawn; all in pixels, boxes by their middle. */
export type Drawing = Readonly<{
  width: number;
  height: number;
  /** The steps and, where something leads to it, the end, whose kind is empty. */
  nodes: readonly (Box & Readonly<{ name: string; kind: string }>)[];
  ways: readonly Way[];
}>;

/** How wide a text is, in pixels, as the name of a step or as what stands small beside it. */
export type Measure = (text: string, size: 'name' | 'small') => number;

const nodeHeight = 42;
const nodePadding = 28;
const endSize = 16;
const lineHeight = 14;
const loopSize = 18;
const gaps = { nodesep: 18, edgesep: 14, ranksep: 26, marginx: 12, marginy: 10 };

const widthOf = (name: string, kind: string, measure: Measure): number =>
  Math.ceil(Math.max(measure(name, 'name'), measure(kind, 'small'))) + nodePadding;

const sizeOf = (lines: readonly string[], measure: Measure) => ({
  width: Math.ceil(Math.max(...lines.map((line) => measure(line, 'small')))) + 4,
  height: lines.length * lineHeight,
});

type Laid = Graph<GraphLabel, NodeLabel, EdgeLabel>;

const fill = (graph: Laid, { start, steps, ways }: FlowGraph, measure: Measure): void => {
  // What is named first comes to stand at the top when ways lead in circles.
  const first = steps.toSorted((a, b) => Number(b.name === start) - Number(a.name === start));
  for (const { name, kind } of first) {
    graph.setNode(name, { width: widthOf(name, kind, measure), height: nodeHeight });
  }
  if (ways.some(({ to }) => to === 'end')) {
    graph.setNode('end', { width: endSize, height: endSize });
  }
  for (const { from, to, labels } of ways) {
    const lines = labelLines(labels);
    const label: EdgeLabel = lines.length === 0 ? {} : sizeOf(lines, measure);
    graph.setEdge(from, to, { ...label, labelpos: 'c' });
  }
};

/** After the layout everything has its place. */
const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box => ({
  x,
  y,
  width,
  height,
});

/** A way back to the same step leaves it on its right and comes in again there. */
const loopAt = ({ x, y, width }: Box, label: Way['label']): Pick<Way, 'points' | 'label'> => {
  const right = x + width / 2;
  const [out, up] = [right + loopSize, y - loopSize / 2];
  const down = y + loopSize / 2;
  const points = [
    { x: right, y: up },
    { x: out, y: up },
    { x: out, y: down },
    { x: right, y: down },
  ];
  return { points, label: label && { ...label, x: out + label.width / 2, y } };
};

const wayOf = (graph: Laid, { from, to, labels }: FlowGraph['ways'][number]): Way => {
  const edge = graph.edge(from, to);
  const lines = labelLines(labels);
  const label = lines.length === 0 ? null : { lines, ...boxOf(edge) };
  const laid = { points: edge.points ?? [], label };
  return { from, to, ...(from === to ? loopAt(boxOf(graph.node(from)), label) : laid) };
};

/** Lays a flow out from top to bottom. */
export const layOut = (flow: FlowGraph, measure: Measure): Drawing => {
  const graph: Laid = new Graph();
  graph.setGraph({ rankdir: 'TB', ...gaps });
  fill(graph, flow, measure);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: graph.nodes().map((name: string) => {
      const kind = flow.steps.find((step) => step.name === name)?.kind ?? '';
      return { name, kind, ...boxOf(graph.node(name)) };
    }),
    ways: flow.ways.map((way) => wayOf(graph, way)),
  };
};
