import type { OutgoingHttpHeaders } from 'node:http';
import type { InvocationResponse } from '../app/coreTypes.ts';
import { cookieHeader } from './cookieHeader.ts';
import type { HostResponse } from './hostRequest.ts';

/** The host frames the body itself, so what the app says about that is left out. */
const framing = new Set(['content-length', 'transfer-encoding', 'connection']);

/** What the function returned, as a response; nothing returned is 204. */
export function fromHttpOutput(response: InvocationResponse): HostResponse {
  const output = response.returnValue?.http;
  if (output === undefined) return { status: 204 };
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(output.headers)) {
    if (!framing.has(name)) headers[name] = value;
  }
  if (output.cookies.length > 0) headers['set-cookie'] = output.cookies.map(cookieHeader);
  const body = output.body?.bytes;
  return { status: Number(output.statusCode), headers, ...(body === undefined ? {} : { body }) };
}
