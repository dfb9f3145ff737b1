import { expect, test } from 'vitest';
import { later } from '../../../src/engine/ids.ts';
import { outcomeAtEnd, recordingsAtEnd } from '../../../src/engine/recording/atEnd.ts';
import { startedAt } from '../given.ts';
import { recording } from './recordings.ts';

test.each([
  ['starting', 'lost'],
  ['running', 'stopped'],
  ['paused', 'stopped'],
  ['stopped', 'stopped'],
  ['kept', 'kept'],
  ['empty', 'empty'],
  ['refused', 'refused'],
] as const)('a recording that is %s is %s when the call has ended', (before, after) => {
  expect(recordingsAtEnd([recording(3, before)])).toEqual([recording(3, after)]);
});

const at = later(startedAt, 2000);
const message = recording(3, 'running', 'voicemail');

test.each([
  ['whoever speaks has left a message', 'abandoned', message, 'completed'],
  ['whoever has spoken too', 'abandoned', { ...message, state: 'stopped' } as const, 'completed'],
  [
    'nobody has who hangs up at once',
    'abandoned',
    { ...message, startedAt: later(startedAt, 1) },
    'abandoned',
  ],
  [
    'nobody has who said nothing',
    'abandoned',
    { ...message, state: 'empty' } as const,
    'abandoned',
  ],
  ['a recorded call is no message', 'abandoned', recording(3, 'running'), 'abandoned'],
  ['a call that was put through was', 'transferred', message, 'transferred'],
  ['a call that failed did', 'failed', message, 'failed'],
] as const)('%s', (_, outcome, of, expected) => {
  expect(outcomeAtEnd(outcome, [of], at)).toBe(expected);
});
