import { expect, it } from 'vitest';
import { createBlobContainers } from '../../src/store/createBlobContainers.ts';
import { developmentAccount, identityAccount } from './sampleAccount.ts';

it.each([
  ['an identity', identityAccount, 'https://contoso.blob.core.windows.net'],
  ['the development account', developmentAccount, 'http://127.0.0.1:10000/devstoreaccount1'],
])('makes clients of %s', (_, account, url) => {
  expect(createBlobContainers(account)('prompts').url).toBe(`${url}/prompts`);
});

it('makes each client once', () => {
  const containers = createBlobContainers(developmentAccount);
  expect(containers('a')).toBe(containers('a'));
  expect(containers('b')).not.toBe(containers('a'));
});
