import * as z from 'zod';

const message = 'Write a day as YYYY-MM-DD, or today.';

/** The body of `POST /api/reports`. */
export const reportRequestSchema = z
  .strictObject({
    day: z
      .union([z.iso.date({ error: message }), z.literal('today')], {
        error: message,
      })
      .describe('The day, by the clock of REPORT_TIME_ZONE.'),
  })
  .describe('Which report is wanted.');
