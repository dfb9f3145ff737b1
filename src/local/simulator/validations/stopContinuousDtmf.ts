import * as z from 'zod';
import { callbackUri, identifier, operationContext } from '../api/schemas.ts';

export const stopContinuousDtmf = z.strictObject({
  targetParticipant: identifier,
  operationContext,
  operationCallbackUri: callbackUri.optional(),
});
