import * as z from 'zod';
import { placeCallShape } from './placeCallSchema.ts';

export const maxBatchLength = 1_000;

/** A call of a batch, with the key that makes it the same call when the batch is sent again. */
export const batchCallSchema = z
  .strictObject({
    idempotencyKey: z
      .string()
      .min(1)
      .max(200)
      .describe('Makes it the same call when the batch is sent again.'),
    ...placeCallShape,
  })
  .describe('A call of a batch.');

const message = `Send a JSON object with \`calls\`, a list of 1 to ${maxBatchLength} calls.`;

/** The body of `POST /api/batches`; each call is looked at by itself. */
export const batchSchema = z.strictObject(
  {
    calls: z
      .array(z.unknown(), { error: message })
      .min(1, { error: message })
      .max(maxBatchLength, { error: message }),
  },
  { error: ({ code }) => (code === 'invalid_type' ? message : undefined) },
);
