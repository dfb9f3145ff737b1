import { createHash, createHmac } from 'node:crypto';
import { accessKey } from './startSimulator.ts';

const scheme = 'HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=';

export type SignedRequest = {
  readonly method?: string;
  /** With the query, as it is signed and sent. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Sends a request that is signed as the SDK signs, for bodies and headers that it never sends. */
export async function sendSigned(base: string, request: SignedRequest): Promise<Response> {
  const { method = 'POST', path, headers = {} } = request;
  const { body: given } = request;
  const body = given === undefined || typeof given === 'string' ? given : JSON.stringify(given);
  const hash = createHash('sha256')
    .update(body ?? '')
    .digest('base64');
  const date = new Date().toUTCString();
  const signature = createHmac('sha256', Buffer.from(accessKey, 'base64'))
    .update(`${method}\n${path}\n${date};${new URL(base).host};${hash}`)
    .digest('base64');
  return fetch(`${base}${path}`, {
    method,
    ...(body === undefined ? {} : { body }),
    headers: {
      'x-ms-date': date,
      'x-ms-content-sha256': hash,
      authorization: `${scheme}${signature}`,
      ...headers,
    },
  });
}
