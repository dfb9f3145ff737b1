import { expect, it } from 'vitest';
import { fromRecordingReady } from '../../src/acs/fromRecordingReady.ts';

const base = 'https://us.asm.skype.com/v1/objects/';
const chunk = (index: number, more: object = {}) => ({
  documentId: `d${index}`,
  index,
  endReason: 'SessionEnded',
  contentLocation: `${base}d${index}/content/audio`,
  metadataLocation: `${base}d${index}/content/acsmetadata`,
  deleteLocation: `${base}d${index}`,
  ...more,
});
const data = (chunks: readonly object[]) => ({
  recordingStorageInfo: { recordingChunks: chunks },
  recordingStartTime: '2026-05-05T10:32:15.6089755Z',
  recordingDurationMs: 6620,
  sessionEndReason: 'CallEnded',
  recordingContentType: 'Audio',
  recordingChannelType: 'Mixed',
  recordingFormatType: 'Wav',
});
const type = 'Microsoft.Communication.RecordingFileStatusUpdated';
const subject = '/recording/call/c-1/serverCallId/aHR0/cHM/recordingId/eyJQ';
const grid = (more: object = {}) => ({
  ...{ id: 'e-1', topic: '/subscriptions/1', subject, eventType: type },
  ...{ dataVersion: '1.0', metadataVersion: '1', eventTime: '2026-05-05T10:35:34.2199328Z' },
  data: data([chunk(0)]),
  ...more,
});
const recording = {
  eventId: 'e-1',
  occurredAt: Date.parse('2026-05-05T10:35:34.219Z'),
  recording: 'eyJQ',
  serverCallId: 'aHR0/cHM',
  chunks: [
    {
      index: 0,
      contentLocation: `${base}d0/content/audio`,
      deleteLocation: `${base}d0`,
      endReason: 'SessionEnded',
    },
  ],
  startedAt: Date.parse('2026-05-05T10:32:15.608Z'),
  durationMs: 6620,
  endReason: 'CallEnded',
};

it("reads Event Grid's own schema", () => {
  expect(fromRecordingReady(grid())).toEqual({ kind: 'recordingReady', recording });
});

it('reads CloudEvents', () => {
  const { eventType, eventTime, topic, dataVersion, metadataVersion, ...rest } = grid();
  const event = { ...rest, type: eventType, time: eventTime, source: topic, specversion: '1.0' };
  expect(fromRecordingReady(event)).toEqual({ kind: 'recordingReady', recording });
});

it('puts chunks into the order in which they are heard', () => {
  const chunks = [chunk(2), chunk(0), chunk(1, { deleteLocation: undefined })];
  const result = fromRecordingReady(grid({ data: data(chunks) }));
  if (result.kind !== 'recordingReady') throw new Error(result.kind);
  expect(result.recording.chunks.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(result.recording.chunks[1]?.deleteLocation).toBeNull();
});

it('leaves other events alone', () => {
  const eventType = 'Microsoft.Communication.IncomingCall';
  expect(fromRecordingReady(grid({ eventType }))).toEqual({ kind: 'otherEvent', type: eventType });
});

it.each([
  ['nothing', null],
  ['no type', grid({ eventType: undefined })],
  ['no time', grid({ eventTime: undefined })],
  ['a subject without a recording', grid({ subject: '/recording/call/c-1' })],
  ['no chunks', grid({ data: data([]) })],
  ['plain http', grid({ data: data([chunk(0, { contentLocation: 'http://a.example/1' })]) })],
  ['no address', grid({ data: data([chunk(0, { deleteLocation: 'nowhere' })]) })],
])('is malformed: %s', (_what, event) => {
  expect(fromRecordingReady(event)).toMatchObject({ kind: 'malformed' });
});
