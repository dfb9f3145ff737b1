import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/local/tasks/licences.ts';
import { smallApp } from './smallApp.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { testContext } from './testContext.ts';

const project = (licence: string) => ({
  ...smallApp,
  'src/functions/hello.ts': `import { hello } from 'greet'; console.log(hello);`,
  'node_modules/greet/package.json': `{"name":"greet","main":"index.js","license":"${licence}"}`,
  'node_modules/greet/index.js': `exports.hello = 'hello';`,
  'node_modules/greet/LICENSE': 'Copyright Greet',
  'package-lock.json': JSON.stringify({
    packages: {
      'node_modules/greet': { version: '1.2.3', dev: true },
      'node_modules/needed': { version: '1.0.0', license: 'ISC' },
      'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0-only', dev: true },
    },
  }),
});

test('what is bundled counts, though it is a tool, and its notice is written', async () => {
  const root = temporaryFolder(project('MIT'));
  const { context, printed } = testContext(root, '--notices', 'notices.txt');
  expect(await run(context)).toBe(0);
  expect(printed).toEqual([
    'ok      greet 1.2.3   MIT  bundled',
    'ok      needed 1.0.0  ISC  production',
  ]);
  expect(readFileSync(path.join(root, 'notices.txt'), 'utf8')).toContain('Copyright Greet');
});

test('a licence that is not allowed fails, for programs too', async () => {
  const { context, printed, said } = testContext(temporaryFolder(project('AGPL-3.0')), '--json');
  expect(await run(context)).toBe(1);
  const { ok, packages } = JSON.parse(printed.join(''));
  expect(ok).toBe(false);
  expect(packages[0]).toMatchObject({ name: 'greet', licence: 'AGPL-3.0', allowed: false });
  expect(said).toEqual(['2 packages, 1 with a licence that is not allowed.']);
});
