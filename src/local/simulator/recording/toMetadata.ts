import type { CallRecording, RecordingChunk } from './callRecording.ts';

/** The document that the service keeps beside each file of a recording. */
export function toMetadata(
  { connection, settings, speakers, startedAt }: CallRecording,
  chunk: RecordingChunk,
): Readonly<Record<string, unknown>> {
  return {
    callId: connection.conversation.correlationId,
    chunkDocumentId: chunk.documentId,
    chunkIndex: chunk.index,
    chunkStartTime: new Date(Date.parse(startedAt) + chunk.fromMs).toISOString(),
    chunkDuration: chunk.toMs - chunk.fromMs,
    recordingInfo: {
      contentType: settings.content,
      channelType: settings.channel,
      format: settings.format,
      audioConfiguration: {
        sampleRate: 16_000,
        bitRate: 256_000 * Math.max(1, speakers.length),
        channels: Math.max(1, speakers.length),
      },
    },
    participants: speakers.map((participantId, channel) => ({ participantId, channel })),
  };
}
