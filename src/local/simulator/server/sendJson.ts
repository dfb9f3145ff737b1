import type { ServerResponse } from 'node:http';

/** Writes an answer; without a body it is empty, with Content-Length 0. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const hasNoLength = status === 204;
  const length = hasNoLength ? {} : { 'content-length': Buffer.byteLength(text) };
  response.writeHead(status, { ...headers, ...type, ...length }).end(text);
}
