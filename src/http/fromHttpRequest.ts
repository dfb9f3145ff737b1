import type { HttpRequest } from '@azure/functions';
import type { WebRequest } from './webRequest.ts';

/** The library's request as plain values; how large its body may be is for the endpoint to say. */
export const fromHttpRequest = async (request: HttpRequest): Promise<WebRequest> => ({
  params: request.params,
  query: Object.fromEntries(request.query),
  headers: Object.fromEntries(request.headers),
  body: new Uint8Array(await request.arrayBuffer()),
});
