import * as z from 'zod';
import { callbackUri, operationContext } from '../api/schemas.ts';

export const cancelAddParticipant = z.strictObject({
  invitationId: z.string().min(1),
  operationContext,
  operationCallbackUri: callbackUri.optional(),
});
