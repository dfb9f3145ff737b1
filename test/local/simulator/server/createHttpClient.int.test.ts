import { expect, onTestFinished, test } from 'vitest';
import {
  createHttpClient,
  type HttpClient,
} from '../../../../src/local/simulator/server/createHttpClient.ts';
import { serveOnce } from './serveOnce.ts';

const request = { method: 'POST', headers: {}, body: 'ping', timeoutMs: 5000, maxBytes: 100 };

function start(): HttpClient {
  const client = createHttpClient();
  onTestFinished(client.stop);
  return client;
}

test('a request is sent and its answer read', async () => {
  const url = await serveOnce((incoming, response) => {
    response.writeHead(201, { 'x-method': incoming.method });
    incoming.pipe(response);
  });
  const answer = await start().send({ ...request, url });
  expect([answer.status, answer.headers['x-method'], answer.body.toString()]).toEqual([
    201,
    'POST',
    'ping',
  ]);
});

test('an answer that is too long is an error', async () => {
  const url = await serveOnce((_incoming, response) => {
    response.end('x'.repeat(101));
  });
  await expect(start().send({ ...request, url })).rejects.toThrow('longer than 100 bytes');
});

test('an answer that is too late is an error, and so is none', async () => {
  const url = await serveOnce(() => undefined);
  await expect(start().send({ ...request, url, timeoutMs: 20 })).rejects.toThrow();
  await expect(start().send({ ...request, url: 'http://localhost:1' })).rejects.toThrow();
  await expect(start().send({ ...request, url: 'nowhere' })).rejects.toThrow();
});

test('an answer that begins in time and does not end is late', async () => {
  const url = await serveOnce((_incoming, response) => {
    response.write('half');
  });
  await expect(start().send({ ...request, url, timeoutMs: 50 })).rejects.toThrow();
});

test('the time does not run for those who wait for a connection', async () => {
  const url = await serveOnce((_incoming, response) => {
    setTimeout(() => response.end(), 300);
  });
  const client = start();
  // More than three rounds over the connections that there are: each takes more than a third.
  const sent = Array.from({ length: 350 }, () => client.send({ ...request, url, timeoutMs: 1000 }));
  expect(await Promise.all(sent)).toHaveLength(350);
});

test('a kept connection that was just closed is replaced', async () => {
  let requests = 0;
  const url = await serveOnce((incoming, response) => {
    requests += 1;
    if (requests === 2) incoming.socket.destroy();
    else response.end(String(requests));
  });
  const client = start();
  await client.send({ ...request, url });
  expect((await client.send({ ...request, url })).body.toString()).toBe('3');
});
