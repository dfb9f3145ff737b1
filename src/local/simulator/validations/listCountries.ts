import * as z from 'zod';
import { paging } from '../numbers/querySchemas.ts';

export const listCountries = z.strictObject(paging);
