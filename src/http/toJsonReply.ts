import type { Reply } from './webRequest.ts';

/** A reply that carries a value as JSON and is kept by no cache. */
export const toJsonReply = (
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(value),
});
