import { expect, test } from 'vitest';
import type { LogRow } from '../../../../../src/local/simulator/logs/model.ts';
import { streams } from '../../../../../src/local/simulator/logs/queries/streams.ts';
import { inputOf } from '../rowsOf.ts';

const recordingRow = (given: LogRow): LogRow => ({
  TimeGenerated: '2026-11-20T12:10:00Z',
  RecordingId: 'r1',
  RecordingStartTime: '2026-11-20T12:00:00Z',
  RecordingLength: 90,
  ContentType: 'Audio',
  ChannelType: 'Mixed',
  FormatType: 'WAV',
  ResultType: 'Succeeded',
  ...given,
});

const streamingRow = (given: LogRow): LogRow => ({
  TimeGenerated: '2026-11-20T12:10:00Z',
  StreamingSessionId: 's1',
  ParticipantId: '',
  StreamingModality: 'AudioStreamingMixed',
  StreamingStartTime: '2026-11-20T12:00:00Z',
  StreamingDurationInMs: 30_000,
  ...given,
});

test('sessions of streaming and recordings by kind, each once', () => {
  const recordings = [
    recordingRow({}),
    recordingRow({ RecordingLength: 100 }),
    recordingRow({ RecordingLength: 120, TimeGenerated: '2026-11-20T12:11:00Z' }),
    recordingRow({ RecordingId: 'r2', RecordingLength: null, ResultType: 'Failed' }),
    recordingRow({ RecordingId: 'r3', ChannelType: 'Unmixed', ResultType: 'succeeded' }),
    recordingRow({ RecordingId: 'r4', RecordingStartTime: '2026-11-21T00:00:00Z' }),
  ];
  const streaming = [
    streamingRow({}),
    streamingRow({ TimeGenerated: '2026-11-20T12:09:00Z' }),
    streamingRow({ StreamingSessionId: 's2', StreamingDurationInMs: 45_000 }),
  ];
  const tables = {
    ACSCallRecordingSummary: recordings,
    ACSCallAutomationStreamingUsage: streaming,
  };
  expect(streams.run(inputOf(tables))).toEqual([
    ['streaming', 'AudioStreamingMixed', 2, 1.25, 0],
    ['recording', 'Audio Mixed WAV', 2, 2, 1],
    ['recording', 'Audio Unmixed WAV', 1, 1.5, 0],
  ]);
});
