import type { WebRequest } from './webRequest.ts';

/** The key that a request was let in by, in the order in which the host looks for it; or null. */
export const fromClientKey = ({ headers, query }: WebRequest): string | null =>
  headers['x-functions-key'] || query.code || null;
