import * as z from 'zod';
import { promptSchema } from './promptSchema.ts';
import { targetSchema } from './targetSchema.ts';

/** Puts the number at the other end on the do-not-call list. */
export const optOutSchema = z.strictObject({
  say: promptSchema('say', 'What is said once the number is on the list.').optional(),
  go: targetSchema('go', 'Where the call goes after that.').default('end'),
  ifFails: targetSchema('ifFails', 'Where the call goes if the number cannot be put on the list.'),
});

export type RawOptOut = z.output<typeof optOutSchema>;
