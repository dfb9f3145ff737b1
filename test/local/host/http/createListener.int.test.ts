import { createServer, type RequestListener, request } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createListener } from '../../../../src/local/host/http/createListener.ts';
import type { Endpoint } from '../../../../src/local/host/http/hostRequest.ts';
import { maxBodyBytes } from '../../../../src/local/host/http/readBody.ts';
import { listen } from '../../../../src/local/host/listen.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

async function serve(endpoint: Endpoint | undefined, stopping = false) {
  const lines: string[] = [];
  const state = { endpoint: () => endpoint, stopping: () => stopping };
  const listener = createListener(state, (...line) => lines.push(line.join(' ')));
  const handle: RequestListener = (message, response) => void listener(message, response);
  const server = createServer(handle);
  const port = await listen(server, 0, '127.0.0.1');
  closers.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${port}`, port, lines };
}

test('a request arrives whole and its answer goes out whole', async () => {
  const { url } = await serve(async ({ method, url: at, headers, body }) => ({
    status: 201,
    headers: { 'x-a': 'b', 'set-cookie': ['a=1', 'b=2'] },
    body: `${method} ${at.pathname}${at.search} ${headers['x-c']} ${Buffer.from(await body())}`,
  }));
  const response = await fetch(`${url}/things?a=1`, {
    method: 'POST',
    headers: { 'x-c': 'd' },
    body: 'é',
  });
  expect(response.status).toBe(201);
  expect(await response.text()).toBe('POST /things?a=1 d é');
  expect(response.headers.get('x-a')).toBe('b');
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

test('while there is no app it answers 503, to be asked again', async () => {
  const response = await fetch((await serve(undefined)).url);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
});

test('while it is stopping it ends each connection with its answer', async () => {
  const response = await fetch((await serve(undefined, true)).url);
  expect(response.headers.get('connection')).toBe('close');
});

test('an endpoint that throws is 500 and a line in the log', async () => {
  const { url, lines } = await serve(() => Promise.reject(new Error('broken')));
  const response = await fetch(`${url}/secret-token`);
  expect([response.status, await response.text()]).toEqual([500, '']);
  expect(lines).toEqual([expect.stringMatching(/^error Host Error: broken/)]);
  expect(lines.join()).not.toContain('secret-token');
});

test.each([
  ['a status', { status: 99 }],
  ['a header', { status: 200, headers: { 'x-a': 'line\nbreak' } }],
])('%s that HTTP does not allow is 500', async (_what, answer) => {
  const { url, lines } = await serve(async () => answer);
  expect((await fetch(url)).status).toBe(500);
  expect(lines).toHaveLength(1);
});

test('a body that is declared too long is refused before it is read', async () => {
  const { port } = await serve(async ({ body }) => ({ status: 200, body: await body() }));
  const status = await new Promise((resolve, reject) => {
    const headers = { 'content-length': maxBodyBytes + 1 };
    const outgoing = request({ port, method: 'POST', headers, host: '127.0.0.1' });
    outgoing.on('response', (response) => {
      resolve(response.statusCode);
      outgoing.destroy();
    });
    outgoing.on('error', reject);
    outgoing.write('begin');
  });
  expect(status).toBe(413);
});

test('a target that is no path is 400', async () => {
  const { port } = await serve(async () => ({ status: 200 }));
  const status = await new Promise((resolve, reject) => {
    const outgoing = request({ port, host: '127.0.0.1', method: 'OPTIONS', path: '*' });
    outgoing.on('response', (response) => resolve(response.resume().statusCode));
    outgoing.on('error', reject).end();
  });
  expect(status).toBe(400);
});
