import { expect, test } from 'vitest';
import { startRecording } from '../../../../src/local/simulator/validations/startRecording.ts';

const callConnectionId = 'c1';

test.each([
  [{}, ['audioVideo', 'mixed', 'mp4']],
  [{ recordingFormatType: 'wav' }, ['audio', 'mixed', 'wav']],
  [{ recordingContentType: 'audio' }, ['audio', 'mixed', 'mp3']],
  [{ recordingChannelType: 'unmixed' }, ['audio', 'unmixed', 'wav']],
])('%j is %j', (given, expected) => {
  const body = startRecording.parse({ callConnectionId, ...given });
  const { recordingChannelType, recordingContentType, recordingFormatType } = body;
  expect([recordingContentType, recordingChannelType, recordingFormatType]).toEqual(expected);
});

test.each([
  [{ callLocator: { kind: 'serverCallLocator', serverCallId: 's' } }],
  [{ callConnectionId, pauseOnStart: true, recordingStateCallbackUri: 'http://localhost/x' }],
  [
    {
      callConnectionId,
      recordingChannelType: 'unmixed',
      channelAffinity: [{ channel: 4, participant: { phoneNumber: { value: '+1' } } }],
      audioChannelParticipantOrdering: [{ rawId: '4:+1' }],
    },
  ],
])('%j is taken', (body) => {
  expect(startRecording.safeParse(body).success).toBe(true);
});

test.each([
  [{}],
  [{ callLocator: { kind: 'other' } }],
  [{ callConnectionId, recordingContentType: 'audioVideo', recordingFormatType: 'wav' }],
  [{ callConnectionId, recordingChannelType: 'unmixed', recordingFormatType: 'mp3' }],
  [{ callConnectionId, recordingChannelType: 'unmixed', recordingContentType: 'audioVideo' }],
  [{ callConnectionId, channelAffinity: [{ channel: 5, participant: { rawId: '4:+1' } }] }],
  [{ callConnectionId, recordingStateCallbackUri: 'nowhere' }],
  [{ callConnectionId, extra: true }],
])('%j is refused', (body) => {
  expect(startRecording.safeParse(body).success).toBe(false);
});
