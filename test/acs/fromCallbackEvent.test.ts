import { expect, it } from 'vitest';
import { fromCallbackEvent } from '../../src/acs/fromCallbackEvent.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { fixture } from './fixture.ts';

const arrival = { attempt: 3, at: 9_000 as Instant, recording: null };
const connection = '0b1f6a2e-57c4-4d1b-9a53-6f2c8de90417';

const read = (name: string) => {
  const body = fixture(`callbacks/${name}`);
  return fromCallbackEvent(Array.isArray(body) ? body[0] : body, arrival);
};

it.each([
  ['connected', { kind: 'Connected', note: '200/0' }],
  ['disconnectedByCaller', { kind: 'Disconnected', cause: 'hungUp' }],
  ['disconnectedByUs', { kind: 'Disconnected', cause: 'hungUpByUs' }],
  ['createFailedBusy', { kind: 'CreateFailed', cause: 'busy' }],
  ['createFailedNoAnswer', { kind: 'CreateFailed', cause: 'noAnswer' }],
  ['answerFailed', { kind: 'AnswerFailed', cause: 'gone' }],
  ['participants', { kind: 'ParticipantsChanged', sequence: 4, parties: { length: 2 } }],
  ['playStarted', { kind: 'PromptStarted', token: 7 }],
  ['playCompleted', { kind: 'PromptEnded', token: 7 }],
  ['playFailedDownload', { kind: 'PromptFailed', token: 7, cause: 'badPrompt' }],
  ['playFailedSpeech', { kind: 'PromptFailed', token: 7, cause: 'speechDown' }],
  ['playCancelled', { kind: 'MediaCancelled', token: 7 }],
  ['recognizedKeyOfChoices', { kind: 'KeysPressed', token: 8, keys: ['star'] }],
  ['recognizedWords', { kind: 'WordsSpoken', token: 8, key: '2', words: 'technical support' }],
  ['recognizedKeys', { kind: 'KeysPressed', token: 8, keys: ['1', 'star', 'pound'] }],
  ['recognizedKeysTillSilence', { kind: 'KeysPressed', token: 8, keys: ['9'] }],
  ['recognizeFailedSilence', { kind: 'NoInput', token: 8 }],
  ['recognizeFailedBetweenKeys', { kind: 'NoMatch', token: 8 }],
  ['recognizeFailedWrongKey', { kind: 'NoMatch', token: 8 }],
  ['recognizeFailedWrongWords', { kind: 'NoMatch', token: 8 }],
  ['recognizeFailedPrompt', { kind: 'AskFailed', token: 8, cause: 'badPrompt' }],
  ['recognizeFailedSpeech', { kind: 'AskFailed', token: 8, cause: 'speechDown' }],
  ['recognizeCancelled', { kind: 'MediaCancelled', token: 8 }],
  ['transferAccepted', { kind: 'TransferAccepted', token: 9 }],
  ['transferFailed', { kind: 'TransferFailed', token: 9, cause: 'declined' }],
])('%s', (name, expected) => {
  const where = { id: expect.stringMatching(/^7e57/), attempt: 3, at: 9_000, connection };
  expect(read(name)).toMatchObject({ ...where, ...expected });
});

it.each([
  ['recordingStarted', 'RecordingStateChanged'],
  ['newKindOfEvent', 'DialogCompleted'],
])('has no use for %s', (name, type) => {
  expect(read(name)).toEqual({ kind: 'notUnderstood', type });
});

it('keeps numbers out of what it notes', () => {
  expect(read('createFailedBusy')).toMatchObject({
    note: '486/560486 ••• was busy. DiagCode: 486#560486.@',
  });
});

it('does not throw on what it cannot read', () => {
  expect(fromCallbackEvent(42, arrival)).toMatchObject({ kind: 'notUnderstood' });
});
