import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** Serves files by name for one test; anything else is 404. Returns the base address. */
export async function serveFiles(files: Readonly<Record<string, Buffer>>): Promise<string> {
  const server = http.createServer((request, response) => {
    const file = files[(request.url ?? '').slice(1)];
    response.writeHead(file ? 200 : 404).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
