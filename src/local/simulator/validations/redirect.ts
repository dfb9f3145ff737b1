import * as z from 'zod';
import { identifier } from '../api/schemas.ts';

export const redirect = z.strictObject({
  incomingCallContext: z.string().min(1),
  target: identifier,
});
