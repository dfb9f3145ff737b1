import * as z from 'zod';
import { callbackUri, identifier, operationContext, tone } from '../api/schemas.ts';

const maxTones = 18;

export const sendDtmf = z.strictObject({
  tones: z.array(tone).min(1).max(maxTones),
  targetParticipant: identifier,
  operationContext,
  operationCallbackUri: callbackUri.optional(),
});
