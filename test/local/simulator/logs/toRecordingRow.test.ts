import { expect, test } from 'vitest';
import { toRecordingRow } from '../../../../src/local/simulator/logs/toRecordingRow.ts';

test('a recording, with its length in seconds', () => {
  const recording = {
    id: 'r1',
    startedAt: '2026-11-20T12:00:00.000Z',
    durationMs: 2500,
    endReason: 'CallEnded',
    chunks: [],
    speakers: ['4:+14255550100', 'app'],
    settings: { content: 'audio', channel: 'unmixed', format: 'wav' },
  } as const;
  expect(toRecordingRow(recording, 'c1')).toMatchObject({
    ...{ CorrelationId: 'c1', RecordingId: 'r1', RecordingLength: 2.5, ChunkCount: 0 },
    ...{ ContentType: 'Audio', ChannelType: 'Unmixed', FormatType: 'WAV', AudioChannelsCount: 2 },
  });
});
