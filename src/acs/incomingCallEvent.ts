import * as z from 'zod';

/** The service's contexts are about 8 KB; the call's row, which holds it, takes 32 K characters. */
const maxContextLength = 20_000;

const time = z.iso.datetime({ offset: true });

/** An incoming call from Event Grid: with `eventTime` in its own schema, `time` in CloudEvents. */
export const incomingCallEvent = z.object({
  id: z.string().min(1),
  eventTime: time.optional(),
  time: time.optional(),
  data: z.object({
    from: z.unknown().optional(),
    to: z.unknown().optional(),
    correlationId: z.string().min(1).max(500),
    incomingCallContext: z.string().min(1).max(maxContextLength),
  }),
});
