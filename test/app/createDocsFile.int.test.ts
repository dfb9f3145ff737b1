import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createDocsFile } from '../../src/app/createDocsFile.ts';
import { temporaryFolder } from '../local/tasks/temporaryFolder.ts';

test('the program is read once', async () => {
  const folder = temporaryFolder({ 'docs/rapidoc.js.br': 'program' });
  const read = createDocsFile(folder);
  expect(String(await read())).toBe('program');
  rmSync(path.join(folder, 'docs'), { recursive: true });
  expect(String(await read())).toBe('program');
});

test('one that was not built is none', async () => {
  expect(await createDocsFile(temporaryFolder())()).toBeNull();
});
