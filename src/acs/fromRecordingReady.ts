import * as z from 'zod';
import type { Handle } from '../calls/ports.ts';
import type { RecordingLocation, RecordingReady, ServerCallId } from '../calls/recordingReady.ts';
import type { Instant } from '../engine/ids.ts';
import { recordingReadyEvent, recordingSubject } from './recordingReadyEvent.ts';
import { toEventId } from './toEventId.ts';

export type RecordingReadyResult =
  | Readonly<{ kind: 'recordingReady'; recording: RecordingReady }>
  /** Some other event that a subscription may bring. */
  | Readonly<{ kind: 'otherEvent'; type: string }>
  | Readonly<{ kind: 'malformed'; problem: string }>;

const readyType = 'Microsoft.Communication.RecordingFileStatusUpdated';
/** Event Grid's own schema, or CloudEvents: the subscription decides. */
const typed = z.object({
  eventType: z.string().max(200).optional(),
  type: z.string().max(200).optional(),
});

const malformed = (problem: string): RecordingReadyResult => ({ kind: 'malformed', problem });

/** One event of Event Grid, in either schema, as a recording whose files can be fetched. */
export const fromRecordingReady = (raw: unknown): RecordingReadyResult => {
  const envelope = typed.safeParse(raw).data;
  const type = envelope?.eventType ?? envelope?.type;
  if (type === undefined) return malformed('an event without a type');
  if (type !== readyType) return { kind: 'otherEvent', type };
  const parsed = recordingReadyEvent.safeParse(raw);
  if (!parsed.success) return malformed(z.prettifyError(parsed.error));
  const { id, data, subject } = parsed.data;
  const at = parsed.data.eventTime ?? parsed.data.time;
  if (at === undefined) return malformed('an event without a time');
  const names = recordingSubject.exec(subject)?.groups;
  const chunks = data.recordingStorageInfo.recordingChunks.toSorted((a, b) => a.index - b.index);
  // The brands are given here, where the service's words have just been checked.
  const recording: RecordingReady = {
    eventId: toEventId(id),
    occurredAt: Date.parse(at) as Instant,
    recording: names?.recording as Handle,
    serverCallId: names?.call as ServerCallId,
    chunks: chunks.map((chunk) => ({
      index: chunk.index,
      contentLocation: chunk.contentLocation as RecordingLocation,
      deleteLocation: (chunk.deleteLocation as RecordingLocation | undefined) ?? null,
      endReason: chunk.endReason,
    })),
    startedAt: Date.parse(data.recordingStartTime) as Instant,
    durationMs: data.recordingDurationMs,
    endReason: data.sessionEndReason,
  };
  return { kind: 'recordingReady', recording };
};
