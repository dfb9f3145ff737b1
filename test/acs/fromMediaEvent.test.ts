import { expect, it } from 'vitest';
import { fromMediaEvent } from '../../src/acs/fromMediaEvent.ts';
import { envelopeOf, leg } from './envelopeOf.ts';

const codes = (code: number, subCode: number) => ({ code, subCode });
const tones = { recognitionType: 'dtmf', dtmfResult: { tones: ['one'] } };

it.each([
  ['PlayStarted', codes(200, 0), { kind: 'PromptStarted' }],
  ['PlayCompleted', codes(200, 0), { kind: 'PromptEnded' }],
  ['PlayFailed', codes(400, 8536), { kind: 'PromptFailed', cause: 'badPrompt' }],
  ['PlayFailed', codes(400, 8508), { kind: 'MediaCancelled' }],
  ['PlayCanceled', codes(400, 8508), { kind: 'MediaCancelled' }],
  ['RecognizeCanceled', codes(400, 8508), { kind: 'MediaCancelled' }],
  ['RecognizeCompleted', codes(200, 8531), { kind: 'KeysPressed', keys: ['1'] }],
  ['RecognizeFailed', codes(400, 8510), { kind: 'NoInput' }],
  ['CallTransferAccepted', codes(200, 0), { kind: 'TransferAccepted' }],
  ['CallTransferFailed', codes(486, 560486), { kind: 'TransferFailed', cause: 'busy' }],
  ['AddParticipantSucceeded', codes(200, 0), { kind: 'PartyJoined' }],
  ['AddParticipantFailed', codes(603, 0), { kind: 'PartyNotJoined', cause: 'declined' }],
  ['StartRecordingFailed', codes(500, 9999), { kind: 'RecordingRefused', cause: 'failed' }],
  ['HoldFailed', codes(500, 9999), { kind: 'HoldFailed', cause: 'failed' }],
  ['ContinuousDtmfRecognitionToneFailed', codes(500, 9999), { kind: 'AskFailed', cause: 'failed' }],
])('%s of %j is %j, if it names its command', (type, result, expected) => {
  const envelope = envelopeOf(type, { codes: result, data: tones });
  expect(fromMediaEvent(envelope)).toEqual({ ...leg, token: 7, ...expected });
  expect(fromMediaEvent({ ...envelope, token: null })).toBeNull();
});

it('leaves the other types to others', () => {
  expect(fromMediaEvent(envelopeOf('CallConnected'))).toBeNull();
});
