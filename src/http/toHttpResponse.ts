import type { HttpResponseInit } from '@azure/functions';
import type { Reply } from './webRequest.ts';

/** A reply as the library wants it. */
export const toHttpResponse = ({ status, headers, body }: Reply): HttpResponseInit => ({
  status,
  headers: { ...headers },
  ...(body !== null && { body }),
});
