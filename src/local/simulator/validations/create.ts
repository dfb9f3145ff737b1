import * as z from 'zod';
import {
  callbackUri,
  callIntelligence,
  identifiers,
  mediaStreaming,
  operationContext,
  phoneNumber,
  transcription,
} from '../api/schemas.ts';

export const create = z.strictObject({
  targets: identifiers.min(1),
  callbackUri,
  sourceCallerIdNumber: phoneNumber.optional(),
  sourceDisplayName: z.string().max(256).optional(),
  source: z.strictObject({ id: z.string() }).optional(),
  operationContext,
  callIntelligenceOptions: callIntelligence,
  mediaStreamingOptions: mediaStreaming,
  transcriptionOptions: transcription,
  teamsAppSource: z
    .strictObject({ appId: z.string(), cloud: z.enum(['public', 'dod', 'gcch']).optional() })
    .optional(),
});
