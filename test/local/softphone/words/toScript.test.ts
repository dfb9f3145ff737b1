import { expect, test } from 'vitest';
import { toScript } from '../../../../src/local/softphone/words/toScript.ts';
import { entry, makeCall } from '../makeCall.ts';

const steps = (...entries: Parameters<typeof entry>[]) => {
  const call = makeCall({ entries: entries.map((each) => entry(...each)) });
  return JSON.parse(toScript(call)).script;
};

test('what was heard is waited for, what was done is done again', () => {
  const script = steps(
    [0, 'dialled'],
    [1, 'answered'],
    [2, 'heard', { text: 'Welcome to us. Press 1.' }],
    [3, 'pressed', { tones: '1' }],
    [4, 'heard', { file: 'http://localhost/a/b.wav' }],
    [5, 'said', { text: 'billing' }],
    [6, 'heard', { text: 'One moment.' }],
    [7, 'ended', { reason: 'hungUp' }],
  );
  expect(script).toEqual([
    { hear: 'Welcome to us' },
    { press: '1' },
    { hear: 'b.wav' },
    { say: 'billing' },
    { hangup: true },
  ]);
});

test('who only listened has no script, and who was hung up on does not hang up', () => {
  expect(steps([0, 'heard', { text: 'Hi' }], [1, 'ended', { reason: 'remoteHungUp' }])).toEqual([]);
});
