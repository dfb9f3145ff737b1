import * as z from 'zod';
import { callbackUri, identifiers, operationContext, playSource } from '../api/schemas.ts';

const maxSources = 20;

export const play = z.strictObject({
  playSources: z.array(playSource).min(1).max(maxSources),
  playTo: identifiers.optional(),
  interruptCallMediaOperation: z.boolean().optional(),
  playOptions: z.strictObject({ loop: z.boolean() }).optional(),
  operationContext,
  operationCallbackUri: callbackUri.optional(),
});
