import * as z from 'zod';
import {
  callbackUri,
  customCallingContext,
  identifier,
  operationContext,
  phoneNumber,
} from '../api/schemas.ts';

export const transfer = z.strictObject({
  targetParticipant: identifier,
  transferee: identifier.optional(),
  operationContext,
  operationCallbackUri: callbackUri.optional(),
  customCallingContext,
  sourceCallerIdNumber: phoneNumber.optional(),
});
