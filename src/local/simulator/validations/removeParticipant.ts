import * as z from 'zod';
import { callbackUri, identifier, operationContext } from '../api/schemas.ts';

export const removeParticipant = z.strictObject({
  participantToRemove: identifier,
  operationContext,
  operationCallbackUri: callbackUri.optional(),
});
