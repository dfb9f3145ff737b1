import { buffer } from 'node:stream/consumers';
import type { Reply } from '../../src/http/webRequest.ts';

/** The body of a reply, whatever it is made of. */
export const wholeBody = async ({ body }: Reply): Promise<Buffer> => {
  if (body === null) return Buffer.alloc(0);
  return body instanceof ReadableStream ? buffer(body) : Buffer.from(body);
};
