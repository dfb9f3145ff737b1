import type { CallAsked } from '../calls/callAsked.ts';
import { fromIdempotencyKey } from './fromIdempotencyKey.ts';
import { fromPlaceCallBody } from './fromPlaceCallBody.ts';
import { RequestError } from './requestError.ts';

/**
 * What one call of a batch asks for.
 * @throws RequestError that names everything that is wrong with it
 */
export const fromBatchCall = (value: unknown): CallAsked => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RequestError('badRequest', 'A call of a batch is an object.');
  }
  const { idempotencyKey, ...body } = value as Readonly<Record<string, unknown>>;
  const key = typeof idempotencyKey === 'string' ? idempotencyKey : undefined;
  return fromPlaceCallBody(body, fromIdempotencyKey(key, 'idempotencyKey'));
};
