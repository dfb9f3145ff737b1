import { expect, test } from 'vitest';
import { toMetadata } from '../../../../src/local/simulator/recording/toMetadata.ts';
import { startTestRecording } from './startTestRecording.ts';

const chunk = {
  ...{ documentId: 'd1', index: 1, endReason: 'SessionEnded', downloads: 0, isDeleted: false },
  ...{ fromMs: 1000, toMs: 2500 },
};

test('it tells which part of which recording the file is, and who speaks where', () => {
  const { connection, recording } = startTestRecording({ channel: 'unmixed' });
  recording.startedAt = '2026-11-22T10:00:00.000Z';
  recording.speakers = ['4:+1', 'app'];
  expect(toMetadata(recording, chunk)).toEqual({
    callId: connection.conversation.correlationId,
    chunkDocumentId: 'd1',
    chunkIndex: 1,
    chunkStartTime: '2026-11-22T10:00:01.000Z',
    chunkDuration: 1500,
    recordingInfo: {
      contentType: 'audio',
      channelType: 'unmixed',
      format: 'wav',
      audioConfiguration: { sampleRate: 16_000, bitRate: 512_000, channels: 2 },
    },
    participants: [
      { participantId: '4:+1', channel: 0 },
      { participantId: 'app', channel: 1 },
    ],
  });
});
