import * as z from 'zod';

const maxChunks = 1000;

const time = z.iso.datetime({ offset: true });
/** What the SDK fetches is on https, and only that. */
const location = z.url({ protocol: /^https$/ }).max(2000);
const reason = z.string().max(200).default('');

/** `/recording/call/…/serverCallId/…/recordingId/…`; a server call id may hold slashes. */
export const recordingSubject =
  /^\/recording\/call\/[^/]+\/serverCallId\/(?<call>.+)\/recordingId\/(?<recording>[^/]+)$/;

/** A finished recording from Event Grid: `eventTime` in its own schema, `time` in CloudEvents. */
export const recordingReadyEvent = z.object({
  id: z.string().min(1),
  subject: z.string().regex(recordingSubject).max(4000),
  eventTime: time.optional(),
  time: time.optional(),
  data: z.object({
    recordingStorageInfo: z.object({
      recordingChunks: z
        .array(
          z.object({
            index: z.int().min(0),
            contentLocation: location,
            deleteLocation: location.optional(),
            endReason: reason,
          }),
        )
        .min(1)
        .max(maxChunks),
    }),
    recordingStartTime: time,
    recordingDurationMs: z.number().min(0),
    sessionEndReason: reason,
  }),
});
