import * as z from 'zod';
import { assignmentType, numberType, paging } from '../numbers/querySchemas.ts';

export const listOfferings = z.strictObject({
  ...paging,
  phoneNumberType: numberType.optional(),
  assignmentType: assignmentType.optional(),
});
