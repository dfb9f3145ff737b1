import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** What a signature covers, exactly as it stood on the wire. */
export type SignedRequest = {
  readonly method: string;
  /** Path and query, still encoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

const authorization =
  /^HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=([A-Za-z0-9+/=]+)$/;

function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Path and query as a client may have signed them: as they were sent, or, as the official SDK has
 * it, with the query encoded as forms are (`San+Francisco` for a wire that says `San%20Francisco`).
 */
function signedForms(url: string): readonly string[] {
  const [path = '', query] = url.split('?');
  return query === undefined ? [url] : [url, `${path}?${new URLSearchParams(query)}`];
}

/**
 * Says what is wrong with a request's signature, or undefined if it holds. Old dates are taken,
 * since the SDK repeats a request with the date of the first attempt.
 */
export function verifySignature(request: SignedRequest, accessKey: string): string | undefined {
  const text = (name: string): string => String(request.headers[name] ?? '');
  const given = authorization.exec(text('authorization'))?.[1];
  if (given === undefined) return 'The Authorization header is not an HMAC-SHA256 signature.';
  const hash = createHash('sha256').update(request.body).digest('base64');
  if (!isSame(text('x-ms-content-sha256'), hash)) {
    return 'x-ms-content-sha256 is not the hash of the body.';
  }
  const date = text('x-ms-date');
  if (Number.isNaN(Date.parse(date))) return 'x-ms-date is missing or is not a date.';
  const isSigned = signedForms(request.url).some((url) => {
    const signed = `${request.method}\n${url}\n${date};${text('host')};${hash}`;
    const key = Buffer.from(accessKey, 'base64');
    return isSame(given, createHmac('sha256', key).update(signed).digest('base64'));
  });
  return isSigned ? undefined : 'The signature does not match: check the key.';
}
