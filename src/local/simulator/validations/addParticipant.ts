import * as z from 'zod';
import {
  callbackUri,
  customCallingContext,
  identifier,
  operationContext,
  phoneNumber,
} from '../api/schemas.ts';

const maxRingSeconds = 180;

export const addParticipant = z.strictObject({
  participantToAdd: identifier,
  sourceCallerIdNumber: phoneNumber.optional(),
  sourceDisplayName: z.string().max(256).optional(),
  invitationTimeoutInSeconds: z.int().min(0).max(maxRingSeconds).optional(),
  operationContext,
  operationCallbackUri: callbackUri.optional(),
  customCallingContext,
});
