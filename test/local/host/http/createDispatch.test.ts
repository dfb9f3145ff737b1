import { expect, test } from 'vitest';
import { createDispatch } from '../../../../src/local/host/http/createDispatch.ts';
import type { Endpoint } from '../../../../src/local/host/http/hostRequest.ts';
import { testRequest } from '../testRequest.ts';

const says =
  (body: string): Endpoint =>
  async () => ({ status: 200, headers: { 'x-from': body }, body });

const dispatch = createDispatch({
  admin: says('admin'),
  eventGrid: says('eventGrid'),
  functions: (request) =>
    request.url.pathname.startsWith('/api') ? says('functions')(request) : undefined,
  cors: { cors: ['http://localhost:3000'], corsCredentials: false },
  homePage: true,
});

test.each([
  ['/admin/host/status', 'admin'],
  ['/Admin', 'admin'],
  ['/runtime/webhooks/EventGrid?functionName=x', 'eventGrid'],
  ['/runtime/webhooks/eventgrid', 'eventGrid'],
  ['/api/calls', 'functions'],
])('%s goes to %s', async (target, body) => {
  expect((await dispatch(testRequest(target))).body).toBe(body);
});

test.each([
  ['/', 200],
  ['/administration', 404],
  ['/runtime/webhooks/other', 404],
])('%s that nobody serves is %i', async (target, status) => {
  expect((await dispatch(testRequest(target))).status).toBe(status);
});

test('answers carry what CORS asks for, and a preflight goes no further', async () => {
  const headers = { origin: 'http://localhost:3000' };
  expect(await dispatch(testRequest('/api/calls', { headers }))).toMatchObject({
    headers: { 'x-from': 'functions', 'access-control-allow-origin': headers.origin },
  });
  const preflight = { ...headers, 'access-control-request-method': 'POST' };
  const answer = await dispatch(
    testRequest('/api/calls', { method: 'OPTIONS', headers: preflight }),
  );
  expect([answer.status, answer.body]).toEqual([204, undefined]);
});
