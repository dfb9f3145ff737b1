import { expect, test } from 'vitest';
import { bundledFiles } from '../../../../src/local/tasks/licences/bundledFiles.ts';
import { smallApp } from '../smallApp.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const used = {
  'src/functions/hello.ts': `import { hello } from 'greet'; console.log(hello);`,
  'src/admin/cli.ts': `import { add } from 'sum'; console.log(add);`,
  'node_modules/greet/package.json': '{"name":"greet","type":"module","exports":"./index.js"}',
  'node_modules/greet/index.js': `export { hello } from './hello.js'; import './unused.js';`,
  'node_modules/greet/hello.js': `export const hello = 'hello';`,
  'node_modules/greet/unused.js': 'const nobody = 1;',
  'node_modules/sum/package.json': '{"name":"sum","type":"module","exports":"./index.js"}',
  'node_modules/sum/index.js': 'export const add = (a, b) => a + b;',
};

test('what is in a bundle is listed, and what was left out is not', async () => {
  const files = await bundledFiles(temporaryFolder({ ...smallApp, ...used }));
  expect(files).toContain('src/functions/hello.ts');
  expect(files).toContain('node_modules/greet/hello.js');
  expect(files).toContain('node_modules/sum/index.js');
  expect(files).not.toContain('node_modules/greet/unused.js');
});

test('what cannot be built cannot be told of', async () => {
  const root = temporaryFolder({ ...smallApp, 'src/functions/hello.ts': 'const' });
  await expect(bundledFiles(root)).rejects.toThrow('src/functions/hello.ts:1');
});
