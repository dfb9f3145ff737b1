import type { Reply, WebRequest } from '../../src/http/webRequest.ts';

/** A request with nothing in it but what is given. */
export const sampleRequest = (change: Partial<WebRequest> = {}): WebRequest => ({
  params: {},
  query: {},
  headers: {},
  body: new Uint8Array(),
  ...change,
});

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A request to place a call. */
export const placeRequest = (
  body: unknown,
  headers: WebRequest['headers'] = { 'idempotency-key': 'key-1' },
): WebRequest => sampleRequest({ headers, body: bytesOf(JSON.stringify(body)) });

/** The value that a reply carries as JSON. */
export const jsonOf = ({ body }: Reply): unknown =>
  typeof body === 'string' ? JSON.parse(body) : body;

/** What a function throws; undefined when it does not. */
export const thrownBy = async (run: () => unknown): Promise<unknown> => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
};
