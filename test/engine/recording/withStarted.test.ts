import { expect, test } from 'vitest';
import { later } from '../../../src/engine/ids.ts';
import { end } from '../../../src/engine/leave.ts';
import { withStarted } from '../../../src/engine/recording/withStarted.ts';
import { startedAt } from '../given.ts';
import { n, recorded, recording } from './recordings.ts';

const at = later(startedAt, 700);

test('a recording runs once the provider says so, and counts from then', () => {
  const call = withStarted(recorded(recording(5, 'starting')), n(5), at);
  expect(call.recordings).toEqual([{ ...recording(5, 'running'), startedAt: at }]);
  // The provider says so twice where its first answer was lost.
  expect(withStarted(call, n(5), later(at, 1))).toBe(call);
});

test('a recording that has been stopped meanwhile does not run', () => {
  const call = recorded(recording(5, 'stopped'));
  expect(withStarted(call, n(5), at)).toBe(call);
});

test('the end of the call has ended a recording that began too late', () => {
  const ended = end(recorded(recording(5, 'starting')), 'abandoned', at);
  expect(withStarted(ended, n(5), at).recordings).toMatchObject([{ state: 'stopped' }]);
});
