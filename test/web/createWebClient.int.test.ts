import net from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { WebCall } from '../../src/calls/webClient.ts';
import { createWebClient } from '../../src/web/createWebClient.ts';
import { listening, testServer } from './testServer.ts';

const callOf = (url: string, over: Partial<WebCall> = {}): WebCall => ({
  method: 'GET',
  url,
  headers: {},
  body: null,
  timeoutMs: 2_000,
  maxBytes: 1_000,
  ...over,
});

const local = createWebClient({ allowPrivate: true });

test('what is sent arrives, and the answer comes back', async () => {
  const { url, seen } = await testServer((_, response) => {
    response.writeHead(202, { 'content-type': 'application/json', 'retry-after': '7' });
    response.end('{"name":"Zoë"}');
  });
  const body = '{"caller":"Zoë"}';
  const headers = { 'content-type': 'application/json', 'webhook-id': 'msg_1' };
  const call = callOf(`${url}/a?b=c`, { method: 'POST', headers, body });
  expect(await local.send(call)).toEqual({
    kind: 'answered',
    status: 202,
    contentType: 'application/json',
    retryAfterMs: 7_000,
    body: '{"name":"Zoë"}',
  });
  expect(seen).toMatchObject([
    { method: 'POST', url: '/a?b=c', body, headers: { ...headers, 'content-length': '17' } },
  ]);
});

test('a redirection is an answer and leads nowhere', async () => {
  const { url, seen } = await testServer((_, response) => {
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  expect(await local.send(callOf(url))).toMatchObject({ kind: 'answered', status: 302 });
  expect(seen).toHaveLength(1);
});

test.each([
  ['http', 'http://8.8.8.8/', 'the address does not begin with https://'],
  ['a file', 'file:///etc/passwd', 'the address does not begin with https://'],
  ['no address', 'example.com', 'the address cannot be read'],
  ['a password', 'https://user:pass@8.8.8.8/', 'the address holds a name or a password'],
  ['this machine', 'https://127.0.0.1/', 'the address is not a public one'],
  ['this machine in short', 'https://127.1/', 'the address is not a public one'],
  ['this machine as a number', 'https://2130706433/', 'the address is not a public one'],
  ['this machine in octal', 'https://0177.0.0.1/', 'the address is not a public one'],
  ['this machine in IPv6', 'https://[::1]/', 'the address is not a public one'],
  ['in the disguise of IPv6', 'https://[::ffff:127.0.0.1]/', 'the address is not a public one'],
  ['this machine by name', 'https://localhost/', 'the address is not a public one'],
  ['metadata', 'https://169.254.169.254/metadata', 'the address is not a public one'],
])('%s is refused: %s', async (_, url, why) => {
  const client = createWebClient({ allowPrivate: false });
  expect(await client.send(callOf(url))).toEqual({ kind: 'failed', why, retryable: false });
});

test('a name is looked up once, and the connection goes where the look-up said', async () => {
  const { port, seen } = await testServer((_, response) => void response.end('ok'));
  const lookUps: string[] = [];
  const client = createWebClient({
    allowPrivate: true,
    resolve: async (name) => {
      lookUps.push(name);
      return [{ address: '127.0.0.1', family: 4 }];
    },
  });
  const answer = await client.send(callOf(`http://nowhere.invalid:${port}/`));
  expect(answer).toMatchObject({ kind: 'answered', status: 200, body: 'ok' });
  expect(lookUps).toEqual(['nowhere.invalid']);
  expect(seen[0]?.headers.host).toBe(`nowhere.invalid:${port}`);
});

test('a name that turns private is never connected to', async () => {
  const { port, seen } = await testServer((_, response) => void response.end('ok'));
  const client = createWebClient({
    allowPrivate: false,
    resolve: async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ],
  });
  const answer = await client.send(callOf(`https://rebound.example:${port}/`));
  expect(answer).toMatchObject({ kind: 'failed', why: 'the address is not a public one' });
  expect(seen).toEqual([]);
});

test('over https the name is asked for at the address, and a stranger is not trusted', async () => {
  const hello = Promise.withResolvers<Buffer>();
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      hello.resolve(data);
      socket.end('this is no TLS');
    });
  });
  const port = await listening(server);
  onTestFinished(() => void server.close());
  const client = createWebClient({
    allowPrivate: true,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  });
  const answer = await client.send(callOf(`https://service.example:${port}/`));
  expect(answer).toMatchObject({ kind: 'failed', retryable: true });
  expect((await hello.promise).toString('latin1')).toContain('service.example');
});

test('an answer over the limit is given up', async () => {
  const { url } = await testServer((_, response) => {
    response.write('x'.repeat(600));
    response.write('x'.repeat(600));
  });
  expect(await local.send(callOf(url))).toEqual({
    kind: 'failed',
    why: 'the answer has more than 1000 bytes',
    retryable: false,
  });
});

test('a compressed answer, which might burst, is not read', async () => {
  const { url } = await testServer((_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
  });
  expect(await local.send(callOf(url))).toMatchObject({ kind: 'failed', retryable: false });
});

test.each([
  ['says nothing', () => {}],
  [
    'begins and stops',
    (_: unknown, response: { write: (text: string) => void }) => void response.write('x'),
  ],
])('a service that %s is given up in time', async (_, answer) => {
  const { url } = await testServer(answer);
  const started = performance.now();
  expect(await local.send(callOf(url, { timeoutMs: 200 }))).toEqual({
    kind: 'failed',
    why: 'no answer in 200 ms',
    retryable: true,
  });
  expect(performance.now() - started).toBeLessThan(1_500);
});

test('a look-up that takes for ever is given up in time', async () => {
  const client = createWebClient({ allowPrivate: true, resolve: () => new Promise(() => {}) });
  expect(await client.send(callOf('https://slow.example/', { timeoutMs: 100 }))).toEqual({
    kind: 'failed',
    why: 'no answer in 100 ms',
    retryable: true,
  });
});

test('a service that hangs up, or is not there, may be tried again', async () => {
  const { url } = await testServer((request) => void request.socket.destroy());
  expect(await local.send(callOf(url))).toEqual({
    kind: 'failed',
    why: 'no answer (ECONNRESET)',
    retryable: true,
  });
  const gone = net.createServer();
  const port = await listening(gone);
  await new Promise((resolve) => {
    gone.close(resolve);
  });
  expect(await local.send(callOf(`http://127.0.0.1:${port}/`))).toEqual({
    kind: 'failed',
    why: 'no answer (ECONNREFUSED)',
    retryable: true,
  });
});

test.each([
  [{ Host: 'evil.example' }, 'the header Host cannot be set'],
  [{ 'transfer-encoding': 'chunked' }, 'the header transfer-encoding cannot be set'],
  [{ 'x-a': 'b\r\nx-c: d' }, 'it cannot be sent (ERR_INVALID_CHAR)'],
  [{ 'x a': 'b' }, 'it cannot be sent (ERR_INVALID_HTTP_TOKEN)'],
])('the headers %o are refused', async (headers, why) => {
  const { url, seen } = await testServer((_, response) => void response.end());
  const answer = await local.send(callOf(url, { headers: headers as WebCall['headers'] }));
  expect(answer).toEqual({ kind: 'failed', why, retryable: false });
  expect(seen).toEqual([]);
});
