import * as z from 'zod';

/** Only the shape: what makes sense is told in the service's own words. */
export const updateSip = z.strictObject({
  trunks: z
    .record(z.string(), z.strictObject({ sipSignalingPort: z.int().optional() }).nullable())
    .optional(),
  routes: z
    .array(
      z.strictObject({
        description: z.string().max(1024).nullable().default(null),
        name: z.string(),
        numberPattern: z.string(),
        trunks: z.array(z.string()).default([]),
      }),
    )
    .optional(),
});
