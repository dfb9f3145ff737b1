import type { OutgoingHttpHeaders } from 'node:http';
import type { HostRequest } from './hostRequest.ts';

export type CorsRules = Readonly<{ cors: readonly string[]; corsCredentials: boolean }>;

/** What a browser of an allowed origin is told; nothing for any other request. */
export function corsHeaders(request: HostRequest, rules: CorsRules): OutgoingHttpHeaders {
  const { origin } = request.headers;
  const any = rules.cors.includes('*');
  if (origin === undefined || !(any || rules.cors.includes(origin))) return {};
  const preflight = request.headers['access-control-request-method'];
  return {
    vary: 'Origin',
    'access-control-allow-origin': any && !rules.corsCredentials ? '*' : origin,
    ...(rules.corsCredentials ? { 'access-control-allow-credentials': 'true' } : {}),
    ...(request.method === 'OPTIONS' && preflight !== undefined
      ? {
          'access-control-allow-methods': preflight,
          'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
        }
      : {}),
  };
}
