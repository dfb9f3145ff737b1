import * as z from 'zod';
import { callbackUri, identifier, operationContext } from '../api/schemas.ts';

export const startContinuousDtmf = z.strictObject({
  targetParticipant: identifier,
  operationContext,
  operationCallbackUri: callbackUri.optional(),
});
