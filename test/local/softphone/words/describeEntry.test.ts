import { expect, test } from 'vitest';
import {
  describeEntry,
  explainReason,
} from '../../../../src/local/softphone/words/describeEntry.ts';
import { entry } from '../makeCall.ts';

test.each([
  [entry(0, 'dialled'), { title: 'Rings', detail: null }],
  [entry(0, 'heard', { text: 'Hello' }), { title: 'Heard', detail: 'Hello' }],
  [
    entry(0, 'heard', { file: 'http://localhost/prompts/a%20b.wav?x=1' }),
    { title: 'Heard a recording', detail: 'a b.wav' },
  ],
  [entry(0, 'pressed', { tones: '12#' }), { title: 'Pressed', detail: '12#' }],
  [entry(0, 'said', { text: 'help' }), { title: 'Said', detail: 'help' }],
  [
    entry(0, 'heard', { text: 'Hello', who: '+18005551001' }),
    { title: 'Heard +1 800 555 1001', detail: 'Hello' },
  ],
  [entry(0, 'heard', { tones: '12#' }), { title: 'Heard keys', detail: '12#' }],
  [entry(0, 'held'), { title: 'On hold', detail: null }],
  [entry(0, 'resumed'), { title: 'Back from hold', detail: null }],
  [
    entry(0, 'transferred', { to: '+18005551001' }),
    { title: 'Put through to', detail: '+1 800 555 1001' },
  ],
  [entry(0, 'joined', { who: '+18005551001' }), { title: 'Joined', detail: '+1 800 555 1001' }],
  [entry(0, 'left', { who: '+18005551001' }), { title: 'Left', detail: '+1 800 555 1001' }],
  [entry(0, 'recording', { state: 'active' }), { title: 'Recording', detail: 'active' }],
  [entry(0, 'ended', { reason: 'busy' }), { title: 'Ended', detail: 'busy' }],
  [entry(0, 'somethingNew'), { title: 'somethingNew', detail: null }],
])('%j', (happened, words) => {
  expect(describeEntry(happened, false)).toEqual(words);
});

test('a caller dials', () => {
  expect(describeEntry(entry(0, 'answered'), true).title).toBe('Answered');
  expect(describeEntry(entry(0, 'dialled'), true).title).toBe('Dials');
});

test('reasons without words are shown as they are', () => {
  expect([explainReason(undefined), explainReason('bored')]).toEqual(['', 'bored']);
});
