import * as z from 'zod';
import { capability } from '../numbers/querySchemas.ts';

export const updateNumber = z.strictObject({
  calling: capability.optional(),
  sms: capability.optional(),
});
