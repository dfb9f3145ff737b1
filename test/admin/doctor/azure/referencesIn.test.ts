import { expect, test } from 'vitest';
import { referencesIn } from '../../../../src/admin/doctor/azure/referencesIn.ts';

test('the setting is named at the end of the id', () => {
  const id = '/sites/a/config/configreferences/appsettings/HASH_KEY';
  const properties = {
    ...{ status: 'SecretNotFound', details: 'no', vaultName: 'kv', secretName: 'hash-key' },
  };
  expect(
    referencesIn([
      { id, properties },
      { id: '/B', properties: {} },
    ]),
  ).toEqual([
    ...[
      {
        setting: 'HASH_KEY',
        status: 'SecretNotFound',
        details: 'no',
        vault: 'kv',
        secret: 'hash-key',
      },
    ],
    ...[{ setting: 'B', status: 'unknown', details: '', vault: '', secret: '' }],
  ]);
});
