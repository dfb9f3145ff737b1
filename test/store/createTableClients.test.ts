import { expect, it } from 'vitest';
import { createTableClients } from '../../src/store/createTableClients.ts';
import { developmentAccount, identityAccount } from './sampleAccount.ts';

it.each([
  ['an identity', identityAccount, 'https://contoso.table.core.windows.net'],
  ['the development account', developmentAccount, 'http://127.0.0.1:10002/devstoreaccount1'],
])('makes clients of %s', (_, account, url) => {
  const client = createTableClients(account)('calls');
  expect(client.tableName).toBe('calls');
  expect(client.url).toBe(url);
});

it('makes each client once', () => {
  const tables = createTableClients(developmentAccount);
  expect(tables('calls')).toBe(tables('calls'));
  expect(tables('flows')).not.toBe(tables('calls'));
});
