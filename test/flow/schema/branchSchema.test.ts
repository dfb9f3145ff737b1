import { expect, test } from 'vitest';
import { problemsOf } from '../problemsOf.ts';

const said = (branch: string) => problemsOf(`start: a\nsteps:\n  a: { branch: ${branch} }\n`);
const one = '{ when: { switch: x }, go: end }';

test.each([
  [`{ cases: [${one}], else: end }`, 'ok'],
  [`{ cases: [${one}] }`, '3:8  `branch` has no `else`. — Add `else: end`.'],
  [
    '{ cases: [], else: end }',
    '3:25  `cases` is a list; it should be a list of 1 to 50 cases. — Write ' +
      '`cases: [{ when: { list: vip }, go: operator }]`.',
  ],
  [
    '{ cases: [{ go: end }], else: end }',
    '3:26  Item 1 has no `when`. — Add `when: { variable: plan, is: gold }`.',
  ],
  [
    '{ cases: [{ when: { switch: x }, go: b }], else: c }',
    '3:53  There is no step `b`. — Write a step `b`, or another name.',
  ],
])('%s', (branch, problem) => {
  expect(said(branch)[0]).toBe(problem);
});
