import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../temporaryFolder.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

// In a process of its own, since it changes how that process loads modules.
test('the module is found by CommonJS, through ESM and through createRequire', () => {
  folder.write('inner.cjs', "module.exports = require('@azure/functions-core').mark;");
  const installer = path.resolve('src/local/host/app/installCoreModule.ts');
  const main = folder.write(
    'main.mjs',
    `import { createRequire } from 'node:module';
     import { installCoreModule } from ${JSON.stringify(pathToFileURL(installer).href)};
     installCoreModule({ mark: 'ours' });
     const require = createRequire(import.meta.url);
     const found = [require('@azure/functions-core').mark, require('./inner.cjs'),
       (await import('./inner.cjs')).default, typeof require('node:path').join];
     console.log(found.join(' '));`,
  );
  const output = execFileSync(process.execPath, [main], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  expect(output.trim()).toBe('ours ours ours function');
});
