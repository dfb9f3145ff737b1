import { expect, test } from 'vitest';
import { connectionString } from '../../../../src/local/host/queue/connectionString.ts';

const azurite = 'UseDevelopmentStorage=true';

test.each([
  ['', { AzureWebJobsStorage: azurite }],
  ['Work', { Work: azurite }],
  ['Work', { AzureWebJobsWork: azurite }],
  ['Storage', { AzureWebJobsStorage: azurite }],
  ['Work', { Work: '', AzureWebJobsWork: azurite }],
])('connection "%s" is found in %o', (connection, env) => {
  expect(connectionString(connection, env, 'Function wake')).toBe(azurite);
});

test.each<[Record<string, string>, RegExp]>([
  [{}, /Function wake: the connection setting AzureWebJobsStorage is not set/],
  [
    { AzureWebJobsStorage__accountName: 'account' },
    /managed identity, which a local host does not have/,
  ],
])('with %o the error says what to do', (env, message) => {
  expect(() => connectionString('', env, 'Function wake')).toThrow(message);
});
