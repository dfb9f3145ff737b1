import * as z from 'zod';

export const reject = z.strictObject({
  incomingCallContext: z.string().min(1),
  callRejectReason: z.enum(['none', 'busy', 'forbidden']).optional(),
});
