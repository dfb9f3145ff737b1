import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildContract } from '../../../../src/local/tasks/build/buildContract.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const source = 'src/http/openapi/openApiDocument.ts';
const target = path.join('dist', 'docs', 'openapi.json');
const saying = (version: string) => `export const openApiDocument = () => ({ v: '${version}' });`;

test('the contract is made of the sources as they are now', async () => {
  const root = temporaryFolder({ [source]: saying('1') });
  const built = () => JSON.parse(readFileSync(path.join(root, target), 'utf8'));
  await buildContract(root);
  expect(built()).toEqual({ v: '1' });
  writeFileSync(path.join(root, source), saying('2'));
  await buildContract(root);
  expect(built()).toEqual({ v: '2' });
});

test('a mistake in them is a failed build', async () => {
  await expect(buildContract(temporaryFolder({ [source]: 'const = 1;' }))).rejects.toMatchObject({
    errors: [{ location: { line: 1 } }],
  });
});

test('a project without a contract is left as it is', async () => {
  const root = temporaryFolder({ 'package.json': '{}' });
  await buildContract(root);
  expect(existsSync(path.join(root, 'dist'))).toBe(false);
});
