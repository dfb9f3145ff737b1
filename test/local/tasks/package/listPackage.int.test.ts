import { expect, test } from 'vitest';
import { listPackage } from '../../../../src/local/tasks/package/listPackage.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const built = {
  'host.json': '{}',
  'package.json': JSON.stringify({
    name: 'switchboard',
    version: '1.2.3',
    type: 'module',
    main: 'dist/main.cjs',
    engines: { node: '>=20' },
    scripts: { start: 'x' },
    dependencies: { zod: '*' },
  }),
  LICENSE: 'MIT',
  'dist/main.cjs': '1',
  'dist/main.cjs.map': '{}',
  'dist/flows.json': '{}',
  'dist/leases.json': '{}',
  'dist/rates.json': '{}',
  'dist/prompts/a.wav': 'RIFF',
  'dist/softphone/index.html': '<!doctype html>',
  'dist/queries/headline.kql': '// switchboard',
  'dist/lazy/gateway.cjs': '2',
  'dist/lazy/gateway.cjs.map': '{}',
};

test('the package is what runs: no maps, prompts or page, a manifest of its own', async () => {
  const files = await listPackage(temporaryFolder(built));
  expect(Object.keys(files)).toEqual([
    'host.json',
    'package.json',
    'LICENSE',
    'dist/main.cjs',
    'dist/flows.json',
    'dist/leases.json',
    'dist/rates.json',
    'dist/queries/headline.kql',
    'dist/lazy/gateway.cjs',
  ]);
  expect(JSON.parse(Buffer.from(files['package.json'] ?? []).toString())).toEqual({
    name: 'switchboard',
    version: '1.2.3',
    main: 'dist/main.cjs',
    engines: { node: '>=20' },
  });
});

test('a missing file is named', async () => {
  const { 'dist/flows.json': _, ...rest } = built;
  await expect(listPackage(temporaryFolder(rest))).rejects.toThrow('dist/flows.json is missing');
});
