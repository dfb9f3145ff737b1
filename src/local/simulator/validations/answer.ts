import * as z from 'zod';
import {
  callbackUri,
  callIntelligence,
  mediaStreaming,
  operationContext,
  transcription,
} from '../api/schemas.ts';

export const answer = z.strictObject({
  incomingCallContext: z.string().min(1),
  callbackUri,
  operationContext,
  callIntelligenceOptions: callIntelligence,
  answeredBy: z.strictObject({ id: z.string() }).optional(),
  mediaStreamingOptions: mediaStreaming,
  transcriptionOptions: transcription,
});
