import type { Log, RecordingOf } from '../calls/ports.ts';
import type { RecordingStore } from '../calls/recordingStore.ts';
import { toRecordingReply } from '../http/toRecordingReply.ts';
import type { Reply } from '../http/webRequest.ts';

/** The sound of a recording, or the part of it that `range` asks for; null if there is none. */
export type PlayRecording = (of: RecordingOf, range: string | undefined) => Promise<Reply | null>;

/**
 * Plays recordings, and has each remembered as heard. A recording is played even where that cannot
 * be remembered.
 */
export const createPlayRecording =
  (
    open: RecordingStore['open'],
    hear: (of: RecordingOf) => Promise<unknown>,
    log: Log,
  ): PlayRecording =>
  async (of, range) => {
    const recording = await open(of.call, of.n);
    if (recording === null) return null;
    const reply = await toRecordingReply(recording, range);
    await hear(of).catch((error) => {
      log('warn', 'a recording was not marked as heard', { call: of.call, why: String(error) });
    });
    return reply;
  };
