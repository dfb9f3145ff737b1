import type { CallAsked } from '../calls/callAsked.ts';
import { fromZodIssues } from './fromZodIssues.ts';
import { RequestError } from './requestError.ts';
import { placeCallProperties, placeCallSchema } from './schema/placeCallSchema.ts';
import { toRequestHash } from './toRequestHash.ts';

const known = {
  '': placeCallProperties,
  window: ['hours', 'days', 'zone'],
  retry: ['on', 'attempts', 'interval', 'backoff'],
};

/**
 * What the body of a request to place a call asks for.
 * @throws RequestError that names everything that is wrong with it
 */
export const fromPlaceCallBody = (value: unknown, idempotencyKey: string): CallAsked => {
  const parsed = placeCallSchema.safeParse(value);
  if (!parsed.success) {
    const errors = fromZodIssues(parsed.error.issues, known);
    throw new RequestError('badRequest', errors.map(({ message }) => message).join(' '), errors);
  }
  const { to, flow, variables = {}, ...given } = parsed.data;
  const wishes = {
    from: given.from ?? null,
    notBefore: given.notBefore ?? null,
    expires: given.expires ?? null,
    window: given.window ?? null,
    retry: given.retry ?? null,
    maxMs: given.maxLength ?? null,
    purpose: given.purpose ?? 'transactional',
    statusUrl: given.statusUrl ?? null,
    reference: given.reference ?? null,
  } as const;
  // As it is understood, not as it is written: what means the same is the same request.
  const requestHash = toRequestHash({ to, flow, variables, wishes });
  return { idempotencyKey, requestHash, to, flow, variables, wishes };
};
