import { expect, test } from 'vitest';
import { isVaultReference } from '../../src/config/isVaultReference.ts';

test.each([
  { value: '@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/a)', is: true },
  { value: ' @microsoft.keyvault(VaultName=kv;SecretName=a)', is: true },
  { value: '1:abc', is: false },
  { value: '', is: false },
  { value: undefined, is: false },
])('$value: $is', ({ value, is }) => {
  expect(isVaultReference(value)).toBe(is);
});
