import { expect, test } from 'vitest';
import { readFlowsOptions } from '../../../../src/local/tasks/flows/flowsOptions.ts';

const defaults = { names: [], threshold: 100, json: false };

test.each([
  [['test'], { ...defaults, verb: 'test' }],
  [
    ['test', 'a', 'b', '--threshold', '80'],
    { ...defaults, verb: 'test', names: ['a', 'b'], threshold: 80 },
  ],
  [['graph', 'a', '--json'], { ...defaults, verb: 'graph', names: ['a'], json: true }],
  [[], { ...defaults, verb: '' }],
])('%j', (args, options) => {
  expect(readFlowsOptions(args)).toEqual(options);
});

test.each([
  [['--threshold', '101'], '--threshold must be a whole number from 0 to 100, not "101".'],
  [['--treshold', '1'], 'usage: npm run flows'],
])('%j is refused', (args, message) => {
  expect(() => readFlowsOptions(args)).toThrow(message);
});
