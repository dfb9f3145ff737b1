import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SpawnedHost, spawnHost } from './spawnHost.ts';
import { testApp } from './testApp.ts';

const folder = testApp({
  source: `
    const seen = [];
    app.hook.appStart((context) => { seen.push('started'); });
    app.hook.preInvocation((context) => { context.hookData.began = true; });
    app.hook.postInvocation((context) => {
      if (context.invocationContext.functionName === 'hooked') context.result = { jsonBody: {
        seen, began: context.hookData.began } };
    });
    app.hook.log((context) => {
      context.message = context.message.replace('+12065550100', '(number)');
    });
    app.hook.appTerminate(() => { console.log('app terminated'); });
    app.http('hello', { methods: ['GET', 'POST'], route: 'hello/{name?}',
      handler: async (request, context) => {
        context.log('called by +12065550100');
        return { jsonBody: { name: request.params.name ?? null, q: request.query.get('q'),
          body: await request.text(), url: request.url, host: process.env.WEBSITE_HOSTNAME } };
      } });
    app.http('hooked', { methods: ['GET'], handler: async () => undefined });
    app.http('nothing', { methods: ['GET'], handler: async () => undefined });
    app.http('fails', { methods: ['GET'], handler: async () => { throw new Error('inside'); } });
    app.http('bytes', { methods: ['GET'], handler: async () => ({ status: 201,
      headers: { 'x-a': 'b' }, body: new Uint8Array([1, 2, 3]),
      cookies: [{ name: 'c', value: 'v 1', httpOnly: true, path: '/', maxAge: 60,
        sameSite: 'Lax' }] }) });
    app.http('setting', { methods: ['GET'],
      handler: async () => ({ body: process.env.GREETING }) });
    app.http('slow', { methods: ['GET'], handler: async () => { await new Promise(() => {}); } });
    app.eventGrid('incoming', { handler: async (event, context) => {
      context.log('event ' + (event.id) + ' ' + JSON.stringify(context.triggerMetadata.data));
      if (event.data?.fail) throw new Error('event failed');
    } });`,
  hostJson: { functionTimeout: '00:00:01' },
  settings: { IsEncrypted: false, Values: { GREETING: 'from the file' } },
});
let host: SpawnedHost;
let url: string;

beforeAll(async () => {
  host = spawnHost(folder.path);
  ({ url } = await host.ready);
});
afterAll(async () => {
  await host.stop();
  folder.remove();
});

test('a function gets its request whole, and knows the host it runs on', async () => {
  const at = `${url}/api/Hello/x%20y?q=1&q=2`;
  const response = await fetch(at, { method: 'POST', body: 'é' });
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toEqual({
    name: 'x y',
    q: '1,2',
    body: 'é',
    url: at,
    host: new URL(url).host,
  });
});

test('what a function returns goes out as it is', async () => {
  const response = await fetch(`${url}/api/bytes`);
  expect([response.status, response.headers.get('x-a')]).toEqual([201, 'b']);
  expect(response.headers.getSetCookie()).toEqual([
    'c=v%201; max-age=60; path=/; httponly; samesite=lax',
  ]);
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2, 3]);
});

test.each([
  ['GET', '/', 200],
  ['GET', '/api/nothing', 204],
  ['GET', '/api/fails', 500],
  ['GET', '/api/slow', 500],
  ['POST', '/api/nothing', 404],
  ['GET', '/api/none', 404],
  ['GET', '/admin/host/status', 200],
])('%s %s gives %i', async (method, path, status) => {
  const response = await fetch(url + path, { method });
  expect(response.status).toBe(status);
  if (status !== 200) expect(await response.text()).toBe('');
});

test('hooks run around each invocation and at the start', async () => {
  const response = await fetch(`${url}/api/hooked`);
  expect(await response.json()).toEqual({ seen: ['started'], began: true });
});

test('local.settings.json reaches the app', async () => {
  expect(await (await fetch(`${url}/api/setting`)).text()).toBe('from the file');
});

test('the log names functions but no paths, and passes the log hooks', async () => {
  await fetch(`${url}/api/hello/secret-token`);
  await host.seen(/information hello: called by \(number\)/);
  await host.seen(/information hello: Executed \(Succeeded/);
  expect(host.output()).not.toContain('secret-token');
});

const deliver = (events: unknown, type = 'Notification') =>
  fetch(`${url}/runtime/webhooks/EventGrid?functionName=incoming`, {
    method: 'POST',
    headers: { 'aeg-event-type': type, 'content-type': 'application/json' },
    body: JSON.stringify(events),
  });
const event = (id: string, data: object) => ({ id, eventType: 'Test', subject: '', data });

test('events of both schemas run, each by itself', async () => {
  expect((await deliver([event('e1', { a: 1 }), event('e2', {})])).status).toBe(202);
  expect((await deliver({ specversion: '1.0', id: 'c1', source: '/s', type: 't' })).status).toBe(
    202,
  );
  for (const line of [/event e1 \{"a":1\}/, /event e2 \{\}/, /event c1 null/])
    await host.seen(line);
});

test('a failed event fails its delivery', async () => {
  const response = await deliver([event('e3', { fail: true }), event('e4', {})]);
  expect([response.status, await response.text()]).toEqual([500, 'event failed']);
  await host.seen(/event e4/);
});

test('a subscription is validated', async () => {
  const response = await deliver([event('v', { validationCode: 'ABC' })], 'SubscriptionValidation');
  expect(await response.json()).toEqual({ validationResponse: 'ABC' });
});
