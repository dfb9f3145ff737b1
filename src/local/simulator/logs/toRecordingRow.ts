import type { CallRecording } from '../recording/callRecording.ts';
import type { LogRow } from './model.ts';

type Stopped = Pick<
  CallRecording,
  'id' | 'startedAt' | 'durationMs' | 'endReason' | 'chunks' | 'speakers'
> & { readonly settings: Pick<CallRecording['settings'], 'content' | 'channel' | 'format'> };

/** The row of ACSCallRecordingSummary for a recording that is over. */
export function toRecordingRow(recording: Stopped, correlationId: string): LogRow {
  const { chunks, durationMs, endReason, id, settings, speakers, startedAt } = recording;
  return {
    CorrelationId: correlationId,
    RecordingId: id,
    RecordingStartTime: startedAt,
    RecordingLength: durationMs / 1000,
    RecordingEndReason: endReason,
    ContentType: settings.content === 'audio' ? 'Audio' : 'AudioVideo',
    ChannelType: settings.channel === 'mixed' ? 'Mixed' : 'Unmixed',
    FormatType: settings.format.toUpperCase(),
    AudioChannelsCount: Math.max(1, speakers.length),
    ChunkCount: chunks.length,
    ResultType: 'Succeeded',
    Level: 'Informational',
    OperationName: 'RecordingSummary',
  };
}
