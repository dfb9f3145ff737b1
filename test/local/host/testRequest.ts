import type { HostRequest } from '../../../src/local/host/http/hostRequest.ts';

/** A request as the listener hands it to an endpoint. */
export function testRequest(
  target: string,
  parts: Readonly<{ method?: string; headers?: HostRequest['headers']; body?: string }> = {},
): HostRequest {
  const { method = 'GET', headers = {}, body = '' } = parts;
  const url = new URL(target, 'http://localhost:7071');
  return { method, url, headers, body: async () => Buffer.from(body) };
}
