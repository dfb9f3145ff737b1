import * as z from 'zod';
import { assignmentType, capability, numberType } from '../numbers/querySchemas.ts';

export const searchNumbers = z.strictObject({
  phoneNumberType: numberType,
  assignmentType,
  capabilities: z.strictObject({ calling: capability, sms: capability }),
  areaCode: z.string().optional(),
  quantity: z.int().min(1).max(2_147_483_647).default(1),
});
