import { expect, test } from 'vitest';
import { soundFor } from '../../../../src/local/softphone/sound/soundFor.ts';
import { entry, makeCall, startMs } from '../makeCall.ts';

const outbound = { direction: 'outbound' } as const;
const music = entry(0, 'heard', { file: 'a.wav', audio: '/a', isLooping: true });
const words = entry(0, 'heard', { text: 'Please hold', isLooping: true });
const ended = (endReason: string, ...kinds: string[]) =>
  ({ state: 'ended', endReason, entries: kinds.map((kind) => entry(0, kind)) }) as const;

test.each([
  ['a caller who waits', { state: 'ringing' }, 'ringback'],
  ['a phone that waits for a hand', { ...outbound, state: 'ringing', isForHand: true }, 'ring'],
  ['a phone that answers by itself', { ...outbound, state: 'ringing' }, null],
  ['a caller who talks', {}, null],
  ['a caller who is put through', { isBeingTransferred: true }, 'ringback'],
  ['a caller on hold', { isOnHold: true, entries: [entry(0, 'held'), entry(9, 'heard')] }, 'hold'],
  ['a caller on hold with the app’s music', { isOnHold: true, entries: [music] }, null],
  ['a caller on hold who was told so', { isOnHold: true, entries: [words] }, 'hold'],
  ['one whose music was cut off', { isOnHold: true, silenced: 1, entries: [music] }, 'hold'],
  ['a caller who was on hold', { entries: [entry(0, 'held'), entry(9, 'resumed')] }, null],
  ['who hung up', ended('hungUp', 'answered', 'ended'), null],
  ['who was hung up on', ended('remoteHungUp', 'answered', 'ended'), 'disconnect'],
  ['a caller who was refused', ended('busy', 'dialled', 'ended'), 'busy'],
  ['a phone that was not answered', { ...outbound, ...ended('noAnswer', 'ended') }, null],
] as const)('%s hears %3$s', (_who, call, sound) => {
  expect(soundFor(makeCall(call), false, startMs)).toBe(sound);
});

test('a prompt comes before a tone, and the tone after the end stops by itself', () => {
  expect(soundFor(makeCall({ isBeingTransferred: true }), true, startMs)).toBeNull();
  const call = makeCall(ended('remoteHungUp', 'answered', 'ended'));
  expect(soundFor(call, false, startMs + 3000)).toBeNull();
});
