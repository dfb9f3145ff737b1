import { expect, test } from 'vitest';
import { flowGraphSchema } from '../../../../src/local/simulator/app/flowGraphSchema.ts';
import { labelOf, toGraph } from '../../../../src/local/tasks/flows/toGraph.ts';
import { menuFlow } from './sampleTest.ts';

const graph = toGraph(menuFlow);

test('steps keep their kinds, and ways with the same ends are one', () => {
  expect(graph.start).toBe('welcome');
  expect(graph.steps).toContainEqual({ name: 'pin', kind: 'collect' });
  expect(graph.ways).toContainEqual({ from: 'welcome', to: 'sales', labels: ['1'] });
  expect(graph.ways).toContainEqual({
    from: 'welcome',
    to: 'bye',
    labels: ['noInput', 'noMatch'],
  });
  expect(graph.ways).toContainEqual({ from: 'bye', to: 'end', labels: [] });
});

test('the simulator takes it', () => {
  expect(flowGraphSchema.parse(structuredClone(graph))).toEqual(graph);
});

test.each([
  [['steps', 'welcome', 'menu', 'keys', '1', 'go'], '1'],
  [['steps', 'hours', 'hours', 'open'], 'open'],
  [['steps', 'who', 'branch', 'cases', 0, 'go'], 'cases 0'],
  [['steps', 'bye', 'say', 'go'], ''],
])('%j is labelled %j', (path, label) => {
  expect(labelOf(path)).toBe(label);
});
