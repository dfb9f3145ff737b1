import { expect, test } from 'vitest';
import { flowGraphSchema } from '../../../../src/local/simulator/app/flowGraphSchema.ts';

const graph = {
  start: 'welcome',
  steps: [
    { name: 'welcome', kind: 'menu' },
    { name: 'billing', kind: 'transfer' },
  ],
  ways: [
    { from: 'welcome', to: 'billing', labels: ['1'] },
    { from: 'billing', to: 'end', labels: [] },
  ],
};

test('a graph is handed on as it is', () => {
  expect(flowGraphSchema.parse(graph)).toEqual(graph);
});

test.each([
  [{ ...graph, start: 'nowhere' }],
  [{ ...graph, ways: [{ from: 'welcome', to: 'nowhere', labels: [] }] }],
  [{ ...graph, ways: [{ from: 'end', to: 'welcome', labels: [] }] }],
])('what leads nowhere is refused', (wrong) => {
  expect(flowGraphSchema.safeParse(wrong).error?.issues).toMatchObject([
    { message: expect.stringMatching(/^steps: there is no (nowhere|end)$/) },
  ]);
});
