import type { AuditStore, Clock, Log, RecordingOf } from '../calls/ports.ts';
import type { RecordingStore } from '../calls/recordingStore.ts';
import { toRecordingReply } from '../http/toRecordingReply.ts';
import type { Reply } from '../http/webRequest.ts';

/** The sound of a recording, or the part of it that `range` asks for; null if there is none. */
export type PlayRecording = (of: RecordingOf, range: string | undefined) => Promise<Reply | null>;

/** Who listens: a client of the API, or whoever has a link. */
export type Listener = `client ${string}` | 'link';

export type PlayDeps = Readonly<{
  open: RecordingStore['open'];
  hear: (of: RecordingOf) => Promise<unknown>;
  audit: Pick<AuditStore, 'note'>;
  now: Clock['now'];
  log: Log;
}>;

/**
 * Plays recordings, and has each remembered as heard. Nothing is handed out before it is noted who
 * asked; a recording is played even where the call cannot remember it.
 */
export const createPlayRecording =
  ({ open, hear, audit, now, log }: PlayDeps) =>
  (who: Listener): PlayRecording =>
  async (of, range) => {
    const recording = await open(of.call, of.n);
    if (recording === null) return null;
    const entry = { at: now(), who, what: 'recording.play', subject: `${of.call}/${of.n}` };
    await audit.note({ ...entry, details: {} });
    const reply = await toRecordingReply(recording, range);
    await hear(of).catch((error) => {
      log('warn', 'a recording was not marked as heard', { call: of.call, why: String(error) });
    });
    return reply;
  };
