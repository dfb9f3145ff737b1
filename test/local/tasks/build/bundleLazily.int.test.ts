import path from 'node:path';
import { expect, test } from 'vitest';
import { bundleLazily } from '../../../../src/local/tasks/build/bundleLazily.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('what is imported dynamically, however deep, is a bundle of its own', async () => {
  const root = temporaryFolder({
    'a.ts': `import('./b.ts');`,
    'b.ts': `export const b = () => import('./c.ts');`,
    'c.ts': `export const c = 1;`,
  });
  const { files } = await bundleLazily(root, path.join(root, 'dist'), {
    entryPoints: [{ in: './a.ts', out: 'first' }],
    banner: { js: '// begins here' },
  });
  const code = files.filter((file) => file.path.endsWith('.cjs'));
  const names = code.map((file) => file.path.replace(/-\w+/, ''));
  expect(names).toEqual(['first.cjs', 'lazy/b.cjs', 'lazy/c.cjs', 'lazy/shared.cjs']);
  const begins = code.map(({ contents }) =>
    Buffer.from(contents).toString().startsWith('// begins'),
  );
  expect(begins).toEqual([true, false, false, false]);
});
