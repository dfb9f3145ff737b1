import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { WebAnswer, WebCall } from '../calls/webClient.ts';
import { parseRetryAfter } from './parseRetryAfter.ts';
import type { Address } from './resolveHost.ts';

/**
 * Agents of our own: the global ones may be told by the environment to go through a proxy, which
 * would look names up again. A connection serves one request, for the next one may be years away.
 */
const agents = { 'https:': new https.Agent(), 'http:': new http.Agent() };

/** Answers every look-up with the addresses that were checked. */
const pinned =
  (addresses: readonly Address[]): LookupFunction =>
  (_, { all }, callback) => {
    const [first] = addresses;
    if (first === undefined) callback(new Error('no address'), '');
    else if (all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };

const read = async (response: IncomingMessage, maxBytes: number): Promise<WebAnswer> => {
  const { headers, statusCode = 0 } = response;
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    response.destroy();
    return { kind: 'failed', why: 'the answer is compressed, unasked', retryable: false };
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response) {
    const bytes: Uint8Array = chunk;
    length += bytes.length;
    if (length > maxBytes) {
      response.destroy();
      return {
        kind: 'failed',
        why: `the answer has more than ${maxBytes} bytes`,
        retryable: false,
      };
    }
    chunks.push(bytes);
  }
  return {
    kind: 'answered',
    status: statusCode,
    contentType: headers['content-type'] ?? null,
    retryAfterMs: parseRetryAfter(headers['retry-after'], Date.now()),
    body: Buffer.concat(chunks).toString('utf8'),
  };
};

/** Sends one request to one of the addresses, and reads the answer; throws when there is none. */
export const exchange = (
  { method, headers, body, maxBytes }: WebCall,
  url: URL,
  addresses: readonly Address[],
  signal: AbortSignal,
): Promise<WebAnswer> =>
  new Promise((resolve, reject) => {
    const isSecure = url.protocol === 'https:';
    const request = (isSecure ? https : http).request(url, {
      method,
      headers: { ...headers, 'accept-encoding': 'identity' },
      agent: agents[isSecure ? 'https:' : 'http:'],
      lookup: pinned(addresses),
      signal,
    });
    request.once('error', reject);
    request.once('response', (response) => {
      read(response, maxBytes).then(resolve, reject);
    });
    request.end(body ?? undefined);
  });
