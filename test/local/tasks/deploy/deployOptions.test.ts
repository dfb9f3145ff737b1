import path from 'node:path';
import { expect, test } from 'vitest';
import { deployOptions } from '../../../../src/local/tasks/deploy/deployOptions.ts';

const all = ['check', 'core', 'secrets', 'code', 'prompts', 'events', 'doctor'];

test('without options everything is deployed, after a question', () => {
  expect(deployOptions([], 'here')).toEqual({
    ...{ envFile: path.resolve('here', 'infra', 'production.env'), isNamed: false },
    ...{ steps: all, dryRun: false, yes: false, json: false },
  });
});

test.each([
  [
    ['--only', 'doctor, code'],
    ['code', 'doctor'],
  ],
  [
    ['--from', 'prompts'],
    ['prompts', 'events', 'doctor'],
  ],
])('%j are steps in the order in which they need each other', (args, steps) => {
  expect(deployOptions(args, 'here').steps).toEqual(steps);
});

test('a file is looked for from the root, and was named', () => {
  expect(deployOptions(['--env-file', 'a.env'], 'here')).toMatchObject({
    ...{ envFile: path.resolve('here', 'a.env'), isNamed: true },
  });
});

test.each([
  [['--only', 'tea'], 'no step "tea"'],
  [['--from', 'core', '--only', 'core'], 'not both'],
  [['--fast'], 'usage: npm run deploy'],
])('%j is refused', (args, sentence) => {
  expect(() => deployOptions(args, 'here')).toThrow(sentence);
});
