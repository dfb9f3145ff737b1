import type { CallRecording, RecordingChunk } from './callRecording.ts';

/** A host that the SDK takes recordings from; who calls it locally maps it to the simulator. */
const storage = 'https://local-storage.asm.skype.com/v1/objects';

export type Locations = {
  readonly contentLocation: string;
  readonly metadataLocation: string;
  readonly deleteLocation: string;
};

/** Where a file of a recording is, as Event Grid tells. */
export function toLocations(
  { settings }: Pick<CallRecording, 'settings'>,
  { documentId }: Pick<RecordingChunk, 'documentId'>,
): Locations {
  const deleteLocation = `${storage}/${documentId}`;
  const content = settings.content === 'audio' ? 'audio' : 'video';
  return {
    contentLocation: `${deleteLocation}/content/${content}`,
    metadataLocation: `${deleteLocation}/content/acsmetadata`,
    deleteLocation,
  };
}
