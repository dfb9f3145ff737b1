import { fromJsonBody } from './fromJsonBody.ts';
import { fromZodIssues } from './fromZodIssues.ts';
import { RequestError } from './requestError.ts';
import { suppressionSchema } from './schema/suppressionSchema.ts';

const maxBodyBytes = 4 * 1_024;
const defaultReason = 'asked through the API';

/**
 * Why a number must not be called.
 * @throws RequestError
 */
export const fromSuppressionRequest = (body: Uint8Array): string => {
  const value = body.length === 0 ? {} : fromJsonBody(body, maxBodyBytes);
  const parsed = suppressionSchema.safeParse(value);
  if (parsed.success) return parsed.data.reason?.trim() || defaultReason;
  const errors = fromZodIssues(parsed.error.issues, { '': ['reason'] });
  throw new RequestError('badRequest', errors.map(({ message }) => message).join(' '), errors);
};
