import { RequestError } from './requestError.ts';

const form = /^[\x20-\x7e]{1,200}$/;

/**
 * The key that makes a request the same request when it is sent again.
 * @throws RequestError when there is none
 */
export const fromIdempotencyKey = (header: string | undefined): string => {
  if (header !== undefined && form.test(header)) return header;
  const message =
    'Send a header Idempotency-Key of 1 to 200 printable ASCII characters, a new one for each ' +
    'call.';
  throw new RequestError('badRequest', message, [{ field: 'Idempotency-Key', message }]);
};
