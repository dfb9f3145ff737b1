import { expect, test } from 'vitest';
import { streamsQuery } from '../../../../src/report/queries/questions/streamsQuery.ts';
import { rowsOf } from '../rowsOf.ts';

test('a source in our words', () => {
  expect(rowsOf(streamsQuery, ['recording', 'Audio Mixed WAV', 3, 4.5, 1])).toEqual([
    { source: 'recording', kind: 'Audio Mixed WAV', sessions: 3, minutes: 4.5, failures: 1 },
  ]);
});

test('a source that is neither is foreign', () => {
  expect(() => rowsOf(streamsQuery, ['camera', 'Video', 1, 1, 0])).toThrow(
    /column Source of row 1/,
  );
});
