import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startSimulator } from '../startSimulator.ts';

/** An app that asks for a key, and answers with what it was asked for. */
const startApp = async (refusal = 401): Promise<string> => {
  const server = http.createServer((request, response) => {
    const hasKey = request.headers['x-functions-key'] === 'secret';
    response.writeHead(hasKey ? 200 : refusal, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ asked: request.url }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

test('a call is told as the app tells it, with the key that it asks for', async () => {
  const { sim, url } = await startSimulator();
  await sim('PUT', '/app', { url: await startApp(), key: 'secret' }, 204);
  const answer = await fetch(`${url}/_sim/app/calls/aZ09_-aZ09`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({ asked: '/api/calls/aZ09_-aZ09' });
});

test('a refusal of the app is told as well', async () => {
  const { sim } = await startSimulator({ appUrl: await startApp() });
  expect(await sim('GET', '/app/calls/abc', undefined, 401)).toEqual({ asked: '/api/calls/abc' });
});

test('without an app, or with one that is silent, that is what is said', async () => {
  const { sim } = await startSimulator();
  const noApp = await sim('GET', '/app/calls/abc', undefined, 404);
  expect(noApp).toMatchObject({ error: { code: 'noApp' } });
  await sim('PUT', '/app', { url: 'http://localhost:1' }, 204);
  const silent = await sim('GET', '/app/calls/abc', undefined, 502);
  expect(silent).toMatchObject({ error: { code: 'appSilent' } });
});

test('where the app knows API clients, it says how to become one', async () => {
  const url = await startApp(403);
  const { sim } = await startSimulator({ appUrl: url });
  const refused = await sim('GET', '/app/calls/abc', undefined, 403);
  expect(refused).toMatchObject({ error: { code: 'notAClient' } });
  expect(JSON.stringify(refused)).toContain('clients add softphone --scopes read-all');
});
