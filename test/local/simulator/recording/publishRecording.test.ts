import { expect, test } from 'vitest';
import { fromRecordingReady } from '../../../../src/acs/fromRecordingReady.ts';
import { publishRecording } from '../../../../src/local/simulator/recording/publishRecording.ts';
import { stopRecording } from '../../../../src/local/simulator/recording/recordCall.ts';
import { startTestRecording } from './startTestRecording.ts';

test('Event Grid is told once, in the words of the service', async () => {
  const { connection, published, recording, world } = startTestRecording();
  stopRecording(world, recording, 'InitiatorLeft');
  expect(published).toEqual([]);
  await world.clock.advance(0);
  const { correlationId, serverCallId } = connection.conversation;
  const [chunk] = recording.chunks;
  const file = `https://local-storage.asm.skype.com/v1/objects/${chunk?.documentId}`;
  const locations = {
    contentLocation: `${file}/content/audio`,
    metadataLocation: `${file}/content/acsmetadata`,
    deleteLocation: file,
  };
  const documentId = chunk?.documentId;
  const subject = `/recording/call/${correlationId}/serverCallId/${serverCallId}`;
  expect(published).toMatchObject([
    {
      type: 'Microsoft.Communication.RecordingFileStatusUpdated',
      subject: `${subject}/recordingId/${recording.id}`,
      about: correlationId,
      data: {
        recordingStorageInfo: {
          recordingChunks: [{ documentId, index: 0, endReason: 'SessionEnded', ...locations }],
        },
        recordingStartTime: recording.startedAt,
        recordingDurationMs: recording.durationMs,
        sessionEndReason: 'InitiatorLeft',
        recordingContentType: 'Audio',
        recordingChannelType: 'Mixed',
        recordingFormatType: 'Wav',
      },
    },
  ]);
  const { time, type, ...event } = published[0] ?? {};
  expect(fromRecordingReady({ ...event, eventType: type, eventTime: time })).toMatchObject({
    kind: 'recordingReady',
    recording: { recording: recording.id, serverCallId },
  });
});

test('under its fault nobody is told', () => {
  const { published, recording, world } = startTestRecording();
  world.faults.current = { recording: { neverReady: true } };
  publishRecording(world, recording);
  expect([published, recording.isReady]).toEqual([[], false]);
});
