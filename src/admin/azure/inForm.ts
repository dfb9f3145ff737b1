import type * as z from 'zod';
import { AdminError } from '../adminError.ts';

/**
 * What Azure has answered, if it is of the form that is known here.
 * @throws AdminError when it is not
 */
export const inForm = <Schema extends z.ZodType>(
  schema: Schema,
  answer: unknown,
  what: string,
): z.infer<Schema> => {
  const read = schema.safeParse(answer);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
  const message = `Azure describes ${what} in a way that is not known here${place}.`;
  throw new AdminError('failed', 'unknownForm', message, 'Bring az up to date: az upgrade');
};
