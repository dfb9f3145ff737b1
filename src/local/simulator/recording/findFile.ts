import type { World } from '../world.ts';
import type { CallRecording, RecordingChunk } from './callRecording.ts';

export type RecordingFile = { readonly recording: CallRecording; readonly chunk: RecordingChunk };

/** A file that can be fetched: ready, not deleted, and not too old. */
export function findFile(world: World, documentId: string): RecordingFile | undefined {
  const { callRecordings, clock, options } = world;
  for (const recording of callRecordings.list()) {
    const chunk = recording.chunks.find((each) => each.documentId === documentId);
    if (!chunk) continue;
    const isOld = clock.now() - recording.endedAtMs > options.recordingKeepMs;
    return recording.isReady && !chunk.isDeleted && !isOld ? { recording, chunk } : undefined;
  }
  return undefined;
}
