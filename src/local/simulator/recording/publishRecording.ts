import { randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import type { CallRecording } from './callRecording.ts';
import { toLocations } from './toLocations.ts';

/** The service's REST API begins these words in lower case, its events in upper case. */
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Tells Event Grid that the files of a recording can be fetched. */
export function publishRecording(world: World, recording: CallRecording): void {
  if (world.faults.current.recording?.neverReady) return;
  const { connection, durationMs, endReason, id, settings, startedAt } = recording;
  const { correlationId, serverCallId } = connection.conversation;
  const resource = `Microsoft.Communication/communicationServices/${world.options.audience}`;
  recording.isReady = true;
  const recordingChunks = recording.chunks.map((chunk) => ({
    documentId: chunk.documentId,
    index: chunk.index,
    endReason: chunk.endReason,
    ...toLocations(recording, chunk),
  }));
  world.eventGrid.publish(
    {
      id: randomUUID(),
      topic: `/subscriptions/local/resourceGroups/local/providers/${resource}`,
      subject: `/recording/call/${correlationId}/serverCallId/${serverCallId}/recordingId/${id}`,
      type: 'Microsoft.Communication.RecordingFileStatusUpdated',
      time: world.clock.iso(),
      about: correlationId,
      data: {
        recordingStorageInfo: { recordingChunks },
        recordingStartTime: startedAt,
        recordingDurationMs: durationMs,
        sessionEndReason: endReason,
        recordingContentType: capitalised(settings.content),
        recordingChannelType: capitalised(settings.channel),
        recordingFormatType: capitalised(settings.format),
      },
    },
    1,
  );
}
