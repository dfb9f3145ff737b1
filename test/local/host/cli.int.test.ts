import { createServer } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { listen } from '../../../src/local/host/listen.ts';
import { spawnHost } from './spawnHost.ts';
import { testApp } from './testApp.ts';

const source = `
  app.http('hello', { methods: ['GET'], authLevel: 'function',
    handler: async () => ({ body: 'hello' }) });
  app.http('slow', { methods: ['GET'], handler: async (request, context) => {
    context.log('slow began');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { body: 'slow but there' };
  } });
  app.http('crash', { methods: ['GET'], handler: async () => {
    setImmediate(() => { throw new Error('out of a timer'); });
    await new Promise(() => {});
  } });
  app.http('forget', { methods: ['GET'], handler: async () => {
    void Promise.reject(new Error('nobody waits'));
    await new Promise(() => {});
  } });`;
const folder = testApp({ source });
afterAll(folder.remove);

test('it says what it serves, for a person or a machine', async () => {
  const [plain, json] = [spawnHost(folder.path), spawnHost(folder.path, ['--json'])];
  const { url } = await plain.ready;
  expect(plain.output()).toContain(`Functions host on ${url} (no keys needed)`);
  expect(plain.output()).toContain(`  hello: [GET] ${url}/api/hello`);

  const ready = await json.ready;
  await json.seen(/\n/);
  const line = JSON.parse(json.output().split('\n')[0] ?? '');
  expect(line).toMatchObject({ url: ready.url, port: ready.port });
  expect(line.functions).toContainEqual({
    name: 'hello',
    kind: 'http',
    methods: ['GET'],
    url: `${ready.url}/api/hello`,
  });
  await Promise.all([plain.stop(), json.stop()]);
});

test('with --enable-auth it asks for keys and tells them to its parent alone', async () => {
  const host = spawnHost(folder.path, ['--enable-auth']);
  const { url, keys } = await host.ready;
  expect((await fetch(`${url}/api/hello`)).status).toBe(401);
  expect((await fetch(`${url}/api/hello?code=${keys?.default}`)).status).toBe(200);
  expect((await fetch(`${url}/admin/host/status`)).status).toBe(401);
  expect(host.output()).not.toContain(keys?.default);
  await host.stop();
});

test('a port in use is one clear message and exit code 1', async () => {
  const blocker = createServer();
  const port = await listen(blocker, 0, '127.0.0.1');
  const { code, output } = await spawnHost(folder.path, ['--port', String(port)]).exited;
  blocker.close();
  expect([code, output.trim()]).toEqual([
    1,
    `Port ${port} is in use. Stop what is using it, or choose another with --port.`,
  ]);
});

test('an app that is not built is one clear message too', async () => {
  const { code, output } = await spawnHost('src/local/host').exited;
  expect(code).toBe(1);
  expect(output).toMatch(/has no host\.json/);
});

test.each([
  ['crash', /The app crashed: Error: out of a timer/],
  ['forget', /The app left a rejection unhandled: Error: nobody waits/],
])('an app that does not look after its errors ends the process: %s', async (name, message) => {
  const host = spawnHost(folder.path);
  const { url } = await host.ready;
  await expect(fetch(`${url}/api/${name}`)).rejects.toThrow();
  const { code, output } = await host.exited;
  expect(code).toBe(1);
  expect(output).toMatch(message);
});

test('when its parent lets go it ends, but what is running ends first', async () => {
  const host = spawnHost(folder.path);
  const { url } = await host.ready;
  const answer = fetch(`${url}/api/slow`);
  await host.seen(/slow began/);
  const { code } = await host.stop();
  expect(await (await answer).text()).toBe('slow but there');
  expect(code).toBe(0);
});

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  'at %s it ends in order',
  async (signal) => {
    const host = spawnHost(folder.path);
    const { url } = await host.ready;
    const answer = fetch(`${url}/api/slow`);
    await host.seen(/slow began/);
    host.child.kill(signal);
    expect(await (await answer).text()).toBe('slow but there');
    expect((await host.exited).code).toBe(0);
  },
);
