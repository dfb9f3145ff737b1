import * as z from 'zod';

export const purchaseNumbers = z.strictObject({
  searchId: z.string().min(1),
  agreeToNotResell: z.boolean().optional(),
});
