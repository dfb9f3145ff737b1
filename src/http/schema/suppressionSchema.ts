import * as z from 'zod';
import { plainText } from './plainText.ts';

const maxReasonLength = 200;

/** The body of `PUT /api/suppressions/{number}`, which may be left out. */
export const suppressionSchema = z
  .strictObject(
    {
      reason: plainText(maxReasonLength)
        .optional()
        .describe('Why it must not be called, for people to read.'),
    },
    { error: ({ code }) => (code === 'invalid_type' ? 'Send a JSON object, or none.' : undefined) },
  )
  .describe('Why a number must not be called.');
