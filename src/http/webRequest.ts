import type { ReadableStream } from 'node:stream/web';

/** An HTTP request as plain values; header names are lower case. */
export type WebRequest = Readonly<{
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}>;

/** What is answered: a body of bytes or text, as a whole or piece by piece, or none. */
export type Reply = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array | string | ReadableStream<Uint8Array> | null;
}>;

/** What answers the requests of one route. */
export type Endpoint = (request: WebRequest) => Promise<Reply>;
