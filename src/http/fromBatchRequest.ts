import { fromJsonBody } from './fromJsonBody.ts';
import { fromZodIssues } from './fromZodIssues.ts';
import { RequestError } from './requestError.ts';
import { batchSchema } from './schema/batchSchema.ts';

/** A thousand calls of a few KB each. */
const maxBodyBytes = 4 * 1_024 * 1_024;

/**
 * The calls of a batch, none of them looked at yet.
 * @throws RequestError
 */
export const fromBatchRequest = (body: Uint8Array): readonly unknown[] => {
  const parsed = batchSchema.safeParse(fromJsonBody(body, maxBodyBytes));
  if (parsed.success) return parsed.data.calls;
  const errors = fromZodIssues(parsed.error.issues, { '': ['calls'] });
  throw new RequestError('badRequest', errors.map(({ message }) => message).join(' '), errors);
};
