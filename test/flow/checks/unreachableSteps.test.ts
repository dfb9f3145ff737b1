import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const to = '+14255550100';
const unreachable = (name: string) =>
  `No call can come to the step \`${name}\`. — Let a step go to it, or remove it.`;

test('a step that nothing goes to is an error at its name', () => {
  const text = `start: a
steps:
  a: { hangup: {} }
  b: { say: { prompt: "x", go: c } }
  c: { hangup: {} }
`;
  expect(problemsOf(text)).toEqual([`4:3  ${unreachable('b')}`, `5:3  ${unreachable('c')}`]);
});

test('every way to a step counts', () => {
  const text = `start: a
steps:
  a: { say: { prompt: "x", go: b } }
  b: { menu: { say: "x", keys: { 1: c, 2: { go: d } }, noInput: { go: e }, noMatch: { go: f } } }
  c: { transfer: { to: ${to}, ifFails: g } }
  d: { hangup: {} }
  e: { hangup: {} }
  f: { hangup: {} }
  g: { hangup: {} }
`;
  expect(problemsOf(text)).toEqual(['ok']);
});

test.each([
  ['a misspelt target', 'a: { say: { prompt: "x", go: bb } }\n  b: { hangup: {} }'],
  ['a step that cannot be read', 'a: { say: { prompt: "x", goo: b } }\n  b: { hangup: {} }'],
])('%s is not reported a second time by what it led to', (_, steps) => {
  expect(problemsOf(`start: a\nsteps:\n  ${steps}\n`)).toHaveLength(1);
});
