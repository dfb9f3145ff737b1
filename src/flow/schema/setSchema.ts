import * as z from 'zod';
import { targetSchema } from './targetSchema.ts';
import { variablesSchema } from './variablesSchema.ts';

/** Gives variables new values. */
export const setSchema = z.strictObject({
  variables: variablesSchema,
  go: targetSchema('go', 'Where the call goes after that.'),
});

export type RawSet = z.output<typeof setSchema>;
