import http, { type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { onTestFinished } from 'vitest';

export type Seen = Readonly<{
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}>;

export const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
};

/** A web service of one test, with all that it was sent. */
export const testServer = async (
  answer: RequestListener,
): Promise<Readonly<{ port: number; url: string; seen: Seen[] }>> => {
  const seen: Seen[] = [];
  const server = http.createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, headers, body });
    answer(request, response);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  const port = await listening(server);
  return { port, url: `http://127.0.0.1:${port}`, seen };
};
