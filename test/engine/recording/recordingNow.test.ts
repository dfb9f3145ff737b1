import { expect, test } from 'vitest';
import { recordingNow } from '../../../src/engine/recording/recordingNow.ts';
import { recorded, recording } from './recordings.ts';

test.each(['starting', 'running', 'paused'] as const)('a recording that is %s goes on', (state) => {
  const now = recording(5, state);
  expect(recordingNow(recorded(recording(3, 'stopped'), now))).toBe(now);
});

test.each(['stopped', 'kept', 'empty', 'lost', 'refused'] as const)(
  'one that is %s does not',
  (s) => {
    expect(recordingNow(recorded(recording(5, s)))).toBeNull();
  },
);
