import * as z from 'zod';

const unsaid = { code: 0, subCode: 0, message: '' };
/** Each part for itself: a message that is missing must not cost the codes. */
const result = z.object({
  code: z.number().catch(unsaid.code),
  subCode: z.number().catch(unsaid.subCode),
  message: z.string().catch(unsaid.message),
});

/** A callback event as the service writes it, as far as all of them are alike. */
export const cloudEvent = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  data: z.looseObject({
    callConnectionId: z.string().min(1).max(500),
    operationContext: z.unknown().optional(),
    resultInformation: result.catch(unsaid),
  }),
});
