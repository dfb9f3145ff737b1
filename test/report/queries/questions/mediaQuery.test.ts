import { expect, test } from 'vitest';
import { mediaQuery } from '../../../../src/report/queries/questions/mediaQuery.ts';
import { rowsOf } from '../rowsOf.ts';

test('an operation of media in our words', () => {
  expect(
    rowsOf(
      mediaQuery,
      ['Recognize', 'choice_matched', 200, 8533, 12],
      ['Play', 'other_', null, null, 1],
    ),
  ).toEqual([
    { operation: 'Recognize', outcome: 'choice_matched', code: 200, subCode: 8533, operations: 12 },
    { operation: 'Play', outcome: 'other_', code: null, subCode: null, operations: 1 },
  ]);
});
