import * as z from 'zod';
import { callbackUri, identifier, operationContext, playSource } from '../api/schemas.ts';

export const hold = z.strictObject({
  targetParticipant: identifier,
  playSourceInfo: playSource.optional(),
  operationContext,
  operationCallbackUri: callbackUri.optional(),
});
