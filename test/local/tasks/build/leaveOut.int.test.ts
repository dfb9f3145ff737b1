import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type * as Managed from '../../../../src/app/managedIdentity.ts';
import { bundleFunctions } from '../../../../src/local/tasks/build/bundleFunctions.ts';
import { bundleLazily } from '../../../../src/local/tasks/build/bundleLazily.ts';
import { leaveOut } from '../../../../src/local/tasks/build/leaveOut.ts';
import { writeBundles } from '../../../../src/local/tasks/build/writeBundles.ts';
import { testServer } from '../../../web/testServer.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const root = path.join(import.meta.dirname, '../../../..');

afterEach(() => {
  vi.unstubAllEnvs();
});

test('nothing is in the app that only checksums, certificates and Kubernetes need', async () => {
  const { outputs } = await bundleFunctions(root, path.join(root, 'dist'));
  const bytesOf = (part: string): number =>
    Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([file]) => file.includes(part))
      .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  // What stands there instead is a line; a library that has moved the part brings it back.
  expect(bytesOf('/crc64.js')).toBeLessThan(300);
  expect(bytesOf('/jsonwebtoken/')).toBeLessThan(300);
  expect(bytesOf('/semver/')).toBe(0);
  expect(bytesOf('/workloadIdentityCredential')).toBeLessThan(300);
  expect(bytesOf('/managedIdentityCredential/')).toBeGreaterThan(0);
}, 60_000);

test('the managed identity of the app is had without them', async () => {
  const out = temporaryFolder();
  const contents = `export const load = () => import('./src/app/managedIdentity.ts');`;
  const stdin = { contents, resolveDir: root, loader: 'ts' } as const;
  const { files } = await bundleLazily(root, out, { stdin, entryNames: 'main' }, [leaveOut()]);
  await writeBundles(out, files);
  const { url, seen } = await testServer((_request, response) => {
    const expires_on = Math.floor(Date.now() / 1_000) + 3_600;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ access_token: 'theirs', expires_on, token_type: 'Bearer' }));
  });
  vi.stubEnv('IDENTITY_ENDPOINT', `${url}/msi/token`);
  vi.stubEnv('IDENTITY_HEADER', 'secret');
  // What makes the library look for a pod, were that not left out.
  vi.stubEnv('AZURE_TENANT_ID', 'tenant');
  vi.stubEnv('AZURE_FEDERATED_TOKEN_FILE', '/nowhere');
  const require = createRequire(import.meta.url);
  const { managedIdentity }: typeof Managed = require(path.join(out, 'lazy/managedIdentity.cjs'));
  const token = await managedIdentity('me').getToken('https://storage.azure.com/.default');
  expect(token).toMatchObject({ token: 'theirs' });
  expect(seen).toMatchObject([
    { url: expect.stringContaining('client_id=me'), headers: { 'x-identity-header': 'secret' } },
  ]);
});
