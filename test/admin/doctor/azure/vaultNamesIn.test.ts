import { expect, test } from 'vitest';
import { vaultNamesIn } from '../../../../src/admin/doctor/azure/vaultNamesIn.ts';

test('each vault once, in either form of a reference', () => {
  expect(
    vaultNamesIn({
      A: '@Microsoft.KeyVault(SecretUri=https://kv-one.vault.azure.net/secrets/a)',
      B: '@Microsoft.KeyVault(SecretUri=https://kv-one.vault.azure.net/secrets/b/1)',
      C: '@Microsoft.KeyVault(VaultName=kv-two;SecretName=c)',
      D: 'https://kv-three.vault.azure.net',
      E: undefined,
    }),
  ).toEqual(['kv-one', 'kv-two']);
});
