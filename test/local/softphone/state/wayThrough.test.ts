import { expect, test } from 'vitest';
import { wayThrough } from '../../../../src/local/softphone/state/wayThrough.ts';
import { appCall, endedAppCall, supportGraph } from '../supportGraph.ts';

test('a call is in one step, has visited others, and the rest is ahead', () => {
  const { markOf, isTaken } = wayThrough(supportGraph, appCall());
  expect(['welcome', 'sales', 'sorry', 'end'].map(markOf)).toEqual([
    ...['visited', 'now', 'ahead', 'ahead'],
  ]);
  expect(isTaken('welcome', 'sales')).toBe(true);
  expect(isTaken('welcome', 'sorry')).toBe(false);
});

test('a call that came to the end of its flow has visited that too', () => {
  const steps = ['welcome', 'sorry'];
  const { markOf, isTaken } = wayThrough(supportGraph, endedAppCall({ steps }));
  expect(markOf('end')).toBe('visited');
  expect(isTaken('sorry', 'end')).toBe(true);
});

test.each([
  { steps: ['welcome', 'sorry'], outcome: 'abandoned' },
  { steps: ['welcome', 'sales'], outcome: 'completed' },
])('one that ended otherwise has not: %j', (given) => {
  expect(wayThrough(supportGraph, endedAppCall(given)).markOf('end')).toBe('ahead');
});
