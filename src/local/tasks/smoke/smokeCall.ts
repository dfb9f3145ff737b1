import { z } from 'zod';

/** What the API tells of a call, as far as it is shown here; the rest is kept as it came. */
export const smokeCallSchema = z.looseObject({
  id: z.string(),
  direction: z.enum(['inbound', 'outbound']),
  status: z.string(),
  outcome: z.string().optional(),
  from: z.string(),
  to: z.string(),
  createdAt: z.string(),
  connectedAt: z.string().optional(),
  endedAt: z.string().optional(),
  refusedBy: z.string().optional(),
  steps: z.array(z.string()).optional(),
  timeline: z.array(z.looseObject({ at: z.string(), kind: z.string() })).optional(),
});

export type SmokeCall = z.infer<typeof smokeCallSchema>;
