import * as z from 'zod';
import { ownPaging } from '../numbers/querySchemas.ts';

export const listNumbers = z.strictObject(ownPaging);
