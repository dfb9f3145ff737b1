import { expect, test } from 'vitest';
import type { WireEntry } from '../../../../src/local/softphone/state/messages.ts';
import { testScript } from '../../../../src/local/softphone/words/testScript.ts';
import { entry, makeCall } from '../makeCall.ts';

const asks = (afterMs: number, name = 'recognize'): WireEntry => ({
  at: entry(afterMs, '').at,
  way: 'fromApp',
  name,
  status: 202,
  ms: 3,
});

const lines = (
  entries: readonly Parameters<typeof entry>[],
  wire: readonly WireEntry[] = [],
): readonly string[] => {
  const call = makeCall({ entries: entries.map((each) => entry(...each)) });
  return testScript(call, wire).map(({ what, text }) => `${what} ${text}`);
};

test('what is heard, pressed and said, one line each', () => {
  expect(
    lines([
      [0, 'dialled'],
      [1, 'answered'],
      [2, 'heard', { text: 'Welcome to us. Press 1.' }],
      [3, 'pressed', { tones: '1' }],
      [4, 'pressed', { tones: '2#' }],
      [5, 'said', { text: 'billing' }],
    ]),
  ).toEqual(['hears Welcome to us', 'press 12#', 'say billing']);
});

test('of a prompt that is made of several only the first is waited for', () => {
  const heard = lines(
    [
      [10, 'heard', { text: 'Invalid selection.' }],
      [20, 'heard', { text: 'Welcome.' }],
      [40, 'heard', { text: 'Welcome.' }],
    ],
    [asks(10), asks(40), { ...asks(15, 'RecognizeCanceled'), way: 'toApp' }],
  );
  expect(heard).toEqual(['hears Invalid selection', 'hears Welcome']);
});

test('recordings have the names of their files; silence, music and others are not the flow', () => {
  const heard = lines(
    [
      [1, 'heard', { file: 'http://localhost/api/prompts/silence-400.wav' }],
      [2, 'heard', { file: 'http://localhost/api/prompts/hello.0123456789ab.wav?x=1' }],
      [3, 'heard', { file: 'http://localhost/api/prompts/music.wav', isLooping: true }],
      [4, 'heard', { text: 'Hi there', who: '+12065550101' }],
    ],
    [asks(1), asks(3, 'play'), asks(4, 'play')],
  );
  expect(heard).toEqual(['hears hello.wav']);
});

test('who is put through has left the flow', () => {
  expect(
    lines([
      [1, 'transferred', { to: '+18005551001' }],
      [2, 'heard', { text: 'Leave a message.' }],
      [3, 'ended', { reason: 'hungUp' }],
    ]),
  ).toEqual(['transferred +18005551001']);
});

test('who is taken off hold speaks with whoever has joined', () => {
  expect(
    lines([
      [1, 'held'],
      [2, 'joined', { who: '+18005551001' }],
      [3, 'left', { who: '+18005551001' }],
      [4, 'joined', { who: '+18005551002' }],
      [5, 'resumed'],
    ]),
  ).toEqual(['connected +18005551002']);
});

test('who hangs up has waited before, or not', () => {
  const heard = [100, 'heard', { text: 'Welcome.' }] as const;
  expect(lines([[...heard], [500, 'ended', { reason: 'hungUp' }]])).toEqual([
    'hears Welcome',
    'hangUp true',
  ]);
  expect(lines([[...heard], [3200, 'ended', { reason: 'hungUp' }]])).toEqual([
    'hears Welcome',
    'wait 3s',
    'hangUp true',
  ]);
  expect(lines([[...heard], [3200, 'ended', { reason: 'remoteHungUp' }]])).toEqual([
    'hears Welcome',
  ]);
});

test('words between slashes are no pattern', () => {
  expect(lines([[1, 'heard', { text: '/etc/passwd/' }]])).toEqual(['hears etc/passwd/']);
});
