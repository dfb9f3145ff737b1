const base = 'https://us.asm.skype.com/v1/objects/';

/** A finished recording as Event Grid tells of it, in its own schema. */
export const readyEvent = (
  more: object = {},
  recordingId = 'recording-1',
  durationMs = 6_620,
  chunks = 1,
) => ({
  id: 'ready-1',
  topic: '/subscriptions/1',
  subject: `/recording/call/c-1/serverCallId/aHR0/cHM/recordingId/${recordingId}`,
  eventType: 'Microsoft.Communication.RecordingFileStatusUpdated',
  eventTime: '2026-11-21T10:05:00.0000000Z',
  data: {
    recordingStorageInfo: {
      recordingChunks: Array.from({ length: chunks }, (_, index) => ({
        documentId: `d${index}`,
        index,
        endReason: 'SessionEnded',
        contentLocation: `${base}d${index}`,
        deleteLocation: `${base}d${index}`,
      })),
    },
    recordingStartTime: '2026-11-21T10:00:00.0000000Z',
    recordingDurationMs: durationMs,
    sessionEndReason: 'CallEnded',
  },
  ...more,
});
