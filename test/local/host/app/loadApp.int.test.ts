import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { spawnHost } from '../spawnHost.ts';
import { type TestAppParts, testApp } from '../testApp.ts';

const hello = "app.http('hello', { methods: ['GET'], handler: async () => ({ body: 'hello' }) });";

async function refusalOf(parts: TestAppParts): Promise<string> {
  const folder = testApp(parts);
  const { code, output } = await spawnHost(folder.path).exited;
  folder.remove();
  expect(code).toBe(1);
  return output;
}

test.each<[string, string, RegExp]>([
  ['throws', "throw new Error('no licence');", /failed to load \(main\.cjs\): Error: no licence/],
  ['registers nothing', '', /The app registered no function/],
  [
    'has a binding the host does not know',
    "app.storageBlob('scan', { path: 'in/{name}', handler: async () => undefined });",
    /Function scan: the binding type "blobTrigger" is not supported.*-- --func/,
  ],
  [
    'has an output the host does not know',
    `const { output } = require(${JSON.stringify(path.resolve('node_modules/@azure/functions'))});
     app.http('put', { extraOutputs: [output.storageQueue({ queueName: 'q', connection: 'c' })],
       handler: async () => ({}) });`,
    /Function put: the binding type "queue" is not supported/,
  ],
  ['streams', `app.setup({ enableHttpStream: true });${hello}`, /turns on enableHttpStream/],
  ['has a name twice', hello + hello, /"hello" has already been registered/],
])('an app that %s is refused with one clear message', async (_what, source, message) => {
  expect(await refusalOf({ source })).toMatch(message);
});

test('an ESM app and one of several files are loaded too', async () => {
  const library = JSON.stringify(path.resolve('node_modules/@azure/functions'));
  const folder = testApp({ source: '', main: 'dist/*.mjs' });
  mkdirSync(path.join(folder.path, 'dist'));
  for (const name of ['first', 'second']) {
    folder.write(
      `dist/${name}.mjs`,
      `import { createRequire } from 'node:module';
       const { app } = createRequire(import.meta.url)(${library});
       app.http('${name}', { handler: async () => ({ body: '${name}' }) });`,
    );
  }
  const host = spawnHost(folder.path);
  const { url } = await host.ready;
  expect(await (await fetch(`${url}/api/first`)).text()).toBe('first');
  expect(await (await fetch(`${url}/api/second`)).text()).toBe('second');
  await host.stop();
  folder.remove();
});

test('a bundle as it is deployed is loaded, the library inside it', async () => {
  const folder = testApp({ source: '', main: 'dist/main.cjs' });
  await build({
    stdin: { contents: `import { app } from '@azure/functions';${hello}`, resolveDir: '.' },
    outfile: path.join(folder.path, 'dist', 'main.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@azure/functions-core'],
    logLevel: 'silent',
  });
  const host = spawnHost(folder.path);
  const { url } = await host.ready;
  expect(await (await fetch(`${url}/api/hello`)).text()).toBe('hello');
  await host.stop();
  folder.remove();
});
