import * as z from 'zod';
import { assignmentType, numberType, paging } from '../numbers/querySchemas.ts';

export const listAreaCodes = z.strictObject({
  ...paging,
  phoneNumberType: numberType,
  assignmentType: assignmentType.optional(),
  locality: z.string().optional(),
  administrativeDivision: z.string().optional(),
});
