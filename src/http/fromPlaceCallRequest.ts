import type { PlaceRequest } from '../calls/placeCall.ts';
import type { Instant } from '../engine/ids.ts';
import { plainPlan } from '../engine/plainPlan.ts';
import { fromIdempotencyKey } from './fromIdempotencyKey.ts';
import { fromJsonBody } from './fromJsonBody.ts';
import { fromZodIssues } from './fromZodIssues.ts';
import { placeCallProperties, placeCallSchema } from './placeCallSchema.ts';
import { RequestError } from './requestError.ts';
import { toRequestHash } from './toRequestHash.ts';
import type { WebRequest } from './webRequest.ts';

const maxBodyBytes = 16 * 1_024;
/** Until API clients have names of their own there is one. */
const client = 'default';

/**
 * What `POST /api/calls` asks for.
 * @throws RequestError that names everything that is wrong with it
 */
export const fromPlaceCallRequest = ({ headers, body }: WebRequest): PlaceRequest => {
  const idempotencyKey = fromIdempotencyKey(headers['idempotency-key']);
  const parsed = placeCallSchema.safeParse(fromJsonBody(body, maxBodyBytes));
  if (!parsed.success) {
    const errors = fromZodIssues(parsed.error.issues, placeCallProperties);
    throw new RequestError('badRequest', errors.map(({ message }) => message).join(' '), errors);
  }
  const requestHash = toRequestHash(parsed.data);
  const { from, ...asked } = parsed.data;
  const plan = { ...plainPlan(client, Date.now() as Instant), from };
  return { idempotencyKey, requestHash, callback: null, delayMs: 0, plan, ...asked };
};
