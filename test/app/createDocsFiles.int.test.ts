import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createDocsFiles } from '../../src/app/createDocsFiles.ts';
import { temporaryFolder } from '../local/tasks/temporaryFolder.ts';

test('each is read once', async () => {
  const folder = temporaryFolder({ 'docs/rapidoc.js.br': 'program', 'docs/openapi.json': '{}' });
  const files = createDocsFiles(folder);
  expect(String(await files.program())).toBe('program');
  rmSync(path.join(folder, 'docs'), { recursive: true });
  expect(String(await files.program())).toBe('program');
  expect(await files.contract()).toBeNull();
});

test('one that was not built is none', async () => {
  const files = createDocsFiles(temporaryFolder());
  expect([await files.program(), await files.contract()]).toEqual([null, null]);
});
