import { expect, test } from 'vitest';
import { keptAs } from '../../../src/engine/recording/keptAs.ts';
import { recording } from './recordings.ts';

const message = recording(3, 'stopped', 'voicemail');

test.each([
  ['a message is kept', message, 2000, 'kept'],
  ['a message of less than two seconds is none', message, 1999, 'empty'],
  [
    'a message in which nobody spoke is none',
    { ...message, state: 'empty' } as const,
    9000,
    'empty',
  ],
  ['a call is kept, however short', recording(3, 'stopped'), 100, 'kept'],
] as const)('%s', (_, of, ms, expected) => {
  expect(keptAs(of, ms)).toBe(expected);
});
