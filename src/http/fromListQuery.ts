import * as z from 'zod';
import { fromZodIssues } from './fromZodIssues.ts';
import { RequestError } from './requestError.ts';

export type ListQuery = Readonly<{ day: string; limit: number; continuation: string | null }>;

const defaultLimit = 50;
const maxLimit = 200;
const maxContinuationLength = 500;
const dayMessage = 'Write a day as YYYY-MM-DD, or today; days are those of UTC.';
const limitMessage = `Write a whole number from 1 to ${maxLimit}.`;

const isDay = (text: string): boolean => text === 'today' || z.iso.date().safeParse(text).success;

const schema = z.strictObject({
  day: z.string().refine(isDay, { error: dayMessage }).default('today'),
  limit: z
    .string()
    .regex(/^\d{1,6}$/, { error: limitMessage })
    .transform(Number)
    .refine((limit) => limit >= 1 && limit <= maxLimit, { error: limitMessage })
    .default(defaultLimit),
  continuation: z.string().max(maxContinuationLength).nullable().default(null),
});
const known = { '': Object.keys(schema.shape) };

/**
 * Which calls `GET /api/calls` asks for, as of `now`. The host's own parameter `code` is let be.
 * @throws RequestError
 */
export const fromListQuery = (query: Readonly<Record<string, string>>, now: number): ListQuery => {
  const { code: _, ...given } = query;
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const errors = fromZodIssues(parsed.error.issues, known);
    throw new RequestError('badRequest', errors.map(({ message }) => message).join(' '), errors);
  }
  const { day } = parsed.data;
  return { ...parsed.data, day: day === 'today' ? new Date(now).toISOString().slice(0, 10) : day };
};
