import * as z from 'zod';

export const lookUpOperator = z.strictObject({
  phoneNumbers: z.array(z.string()).min(1),
  options: z.strictObject({ includeAdditionalOperatorDetails: z.boolean().optional() }).optional(),
});
