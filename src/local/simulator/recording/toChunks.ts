import { randomBytes } from 'node:crypto';
import type { CallRecording, RecordingChunk } from './callRecording.ts';

/** An unmixed recording has no more channels than this. */
const maxChannels = 5;

type Files = Pick<CallRecording, 'chunks' | 'speakers'>;

function toSpeakers({ settings, track }: CallRecording): readonly string[] {
  if (settings.channel === 'mixed') return [];
  const speakers = new Set([...settings.speakers, ...track.sounds.map(({ who }) => who)]);
  return [...speakers].slice(0, maxChannels);
}

/** The files of a recording that is over, of at most `chunkMs` each, and who is heard where. */
export function toChunks(recording: CallRecording, chunkMs: number): Files {
  const { durationMs } = recording;
  const count = Math.max(1, Math.ceil(durationMs / chunkMs));
  const chunks = Array.from({ length: count }, (_none, index): RecordingChunk => {
    const isLast = index === count - 1;
    return {
      documentId: `0-local-d1-${randomBytes(16).toString('hex')}`,
      index,
      endReason: isLast ? 'SessionEnded' : 'ChunkMaximumTimeExceeded',
      fromMs: index * chunkMs,
      toMs: isLast ? durationMs : (index + 1) * chunkMs,
      downloads: 0,
      isDeleted: false,
    };
  });
  return { chunks, speakers: toSpeakers(recording) };
}
