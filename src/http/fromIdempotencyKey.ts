import { RequestError } from './requestError.ts';

const form = /^[\x20-\x7e]{1,200}$/;
/** How structured headers write a text, as the draft of the IETF wants it. */
const quoted = /^"(?<text>(?:[^"\\]|\\["\\])*)"$/;

const unquote = (header: string): string =>
  quoted.exec(header)?.groups?.text?.replace(/\\(["\\])/g, '$1') ?? header;

/**
 * The key that makes a request the same request when it is sent again; with or without quotation
 * marks around it, it is the same key.
 * @throws RequestError when there is none
 */
export const fromIdempotencyKey = (
  header: string | undefined,
  field: 'Idempotency-Key' | 'idempotencyKey' = 'Idempotency-Key',
): string => {
  const key = unquote(header ?? '');
  if (form.test(key)) return key;
  const what = field === 'idempotencyKey' ? 'an' : 'a header';
  const of = '1 to 200 printable ASCII characters';
  const message = `Send ${what} ${field} of ${of}, a new one for each call.`;
  throw new RequestError('badRequest', message, [{ field, message }]);
};
