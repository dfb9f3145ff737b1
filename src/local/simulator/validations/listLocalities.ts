import * as z from 'zod';
import { numberType, paging } from '../numbers/querySchemas.ts';

export const listLocalities = z.strictObject({
  ...paging,
  administrativeDivision: z.string().optional(),
  phoneNumberType: numberType.optional(),
});
