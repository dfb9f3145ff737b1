import * as z from 'zod';
import { identifiers, operationContext } from '../api/schemas.ts';

export const mute = z.strictObject({
  targetParticipants: identifiers.min(1),
  operationContext,
});
