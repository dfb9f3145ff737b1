import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const said = (set: string) => problemsOf(`start: a\nsteps:\n  a: { set: ${set} }\n`);

test.each([
  ['{ variables: { x: "a {{caller.number}}", y: "" }, go: end }', 'ok'],
  ['{ variables: { x: 1 } }', '3:8  `set` has no `go`. — Add `go: end`.'],
  ['{ go: end }', '3:8  `set` has no `variables`. — Add `variables: { plan: gold }`.'],
])('%s', (set, problem) => {
  expect(said(set)).toEqual([problem]);
});
