import * as z from 'zod';

const price = z.number().nonnegative();

const fileSchema = z.object({
  currency: z.string(),
  date: z.iso.date(),
  source: z.string(),
  notice: z.string(),
  prices: z.object({
    voipParticipantMinute: price,
    directRoutingMinute: price,
    recordingMinute: price,
    speechMillionCharacters: price,
    functionsMillionExecutions: price,
    logsGigabyte: price,
  }),
});

/**
 * The prices of what is charged beside numbers and minutes that a file holds.
 * @throws Error when it holds something else
 */
export const toServicePrices = (text: string) => fileSchema.parse(JSON.parse(text));
