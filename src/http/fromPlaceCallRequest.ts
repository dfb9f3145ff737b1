import type { CallAsked } from '../calls/callAsked.ts';
import { fromIdempotencyKey } from './fromIdempotencyKey.ts';
import { fromJsonBody } from './fromJsonBody.ts';
import { fromPlaceCallBody } from './fromPlaceCallBody.ts';
import type { WebRequest } from './webRequest.ts';

const maxBodyBytes = 16 * 1_024;

/**
 * What `POST /api/calls` asks for.
 * @throws RequestError that names everything that is wrong with it
 */
export const fromPlaceCallRequest = ({ headers, body }: WebRequest): CallAsked => {
  const idempotencyKey = fromIdempotencyKey(headers['idempotency-key']);
  return fromPlaceCallBody(fromJsonBody(body, maxBodyBytes), idempotencyKey);
};
