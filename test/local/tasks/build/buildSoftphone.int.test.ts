import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSoftphone } from '../../../../src/local/tasks/build/buildSoftphone.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

test('the page and what it names lie side by side, and nothing of an earlier build', async () => {
  const script = '<script type="module" src="./main.ts"></script>';
  const root = temporaryFolder({
    'dist/softphone/old.js': '',
    'src/local/softphone/index.html': `<!doctype html><title>a</title>${script}`,
    'src/local/softphone/main.ts': 'document.title = "b" as string;',
  });
  const out = path.join(root, 'dist', 'softphone');
  const sources = await buildSoftphone(root);
  expect(sources.some((file) => file.endsWith('/softphone/main.ts'))).toBe(true);
  const names = await readdir(out);
  expect(names).toHaveLength(2);
  expect(names).not.toContain('old.js');
  const page = await readFile(path.join(out, 'index.html'), 'utf8');
  const named = /src="\.\/([^"]+)"/.exec(page)?.[1] ?? '';
  expect(names).toContain(named);
  expect(await readFile(path.join(out, named), 'utf8')).not.toContain('as string');
});

test('a project without a page is left as it is', async () => {
  const root = temporaryFolder();
  expect(await buildSoftphone(root)).toEqual([]);
  expect(await readdir(root)).toEqual([]);
});
