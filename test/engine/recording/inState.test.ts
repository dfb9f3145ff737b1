import { expect, test } from 'vitest';
import { inState } from '../../../src/engine/recording/inState.ts';
import { n, recorded, recording } from './recordings.ts';

const call = recorded(recording(3, 'stopped'), recording(5, 'running'));

test('one recording changes its state', () => {
  expect(inState(call, n(5), 'paused')).toEqual([recording(3, 'stopped'), recording(5, 'paused')]);
});

test('the list is the same where nothing changes', () => {
  expect(inState(call, n(5), 'running')).toBe(call.recordings);
  expect(inState(call, n(4), 'paused')).toBe(call.recordings);
});
