import { expect, test } from 'vitest';
import { toProgram } from '../../../../src/admin/routing/pattern/toProgram.ts';
import { nodeOf } from './programOf.ts';

test('instructions lead to the match at place 0', () => {
  expect(toProgram(nodeOf('^1?$'))).toEqual({
    code: [
      { kind: 'match' },
      { kind: 'end', next: 0 },
      { kind: 'one', mask: 4, next: 1 },
      { kind: 'split', to: [2, 1] },
      { kind: 'start', next: 3 },
    ],
    begin: 4,
  });
});

test('repetitions are copies, up to a size', () => {
  const copies = toProgram(nodeOf('1{2,4}'))?.code.filter(({ kind }) => kind === 'one');
  expect(copies).toHaveLength(4);
  expect(toProgram(nodeOf('(1{1,1000}){1,1000}'))).toBe(null);
  expect(toProgram(nodeOf('(){999999999}'))).toBe(null);
});
