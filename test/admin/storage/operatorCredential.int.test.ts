import { chmodSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { nameInToken, operatorCredential } from '../../../src/admin/storage/operatorCredential.ts';
import { toFailure } from '../../../src/admin/toFailure.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';

const tokenOf = (claims: unknown): string =>
  `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  { token: tokenOf({ upn: 'ada@contoso.example', appid: '1' }), name: 'ada@contoso.example' },
  { token: tokenOf({ appid: '04b07795' }), name: '04b07795' },
  { token: tokenOf({ upn: 7 }), name: null },
  { token: tokenOf(null), name: null },
  { token: 'no token', name: null },
])('$token tells $name', ({ token, name }) => {
  expect(nameInToken(token)).toBe(name);
});

/** A command line of Azure that answers with a token and notes that it was asked. */
const fakeAz = (answer: object): string => {
  const folder = temporaryFolder({
    az: `#!/bin/sh\necho "$@" >> "$(dirname "$0")/asked.txt"\necho '${JSON.stringify(answer)}'\n`,
  });
  chmodSync(path.join(folder, 'az'), 0o755);
  return folder;
};

test.skipIf(process.platform === 'win32')('whoever is signed in with az is let in', async () => {
  const accessToken = tokenOf({ upn: 'ada@contoso.example' });
  const expires_on = Math.round(Date.now() / 1000) + 3_600;
  const folder = fakeAz({ accessToken, expires_on, tokenType: 'Bearer' });
  vi.stubEnv('PATH', `${folder}${path.delimiter}${process.env.PATH}`);
  const { name, credential } = operatorCredential();
  expect(await name()).toBe('ada@contoso.example');
  const token = await credential.getToken('https://storage.azure.com/.default');
  expect(token?.token).toBe(accessToken);
});

test('nobody signed in is told how to', async () => {
  vi.stubEnv('PATH', temporaryFolder());
  const thrown = await operatorCredential()
    .name()
    .catch((error: unknown) => error);
  expect(toFailure(thrown)).toMatchObject({
    ending: 'unreachable',
    code: 'signIn',
    remedy: expect.stringContaining('az login'),
  });
});
