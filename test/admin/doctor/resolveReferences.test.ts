import { expect, test } from 'vitest';
import { resolveReferences } from '../../../src/admin/doctor/resolveReferences.ts';
import { readHashKeys } from '../../../src/config/readHashKeys.ts';
import { readWebhookSecrets } from '../../../src/config/readWebhookSecrets.ts';

const reference = '@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/a)';

test('what stands for a secret is well-formed, so that the rest can be judged', () => {
  const { values, references } = resolveReferences({
    ...{ HASH_KEY: reference, WEBHOOK_SECRETS: ` ${reference}`, CALLER_ID: '+12065550100' },
  });
  expect(references).toEqual(['HASH_KEY', 'WEBHOOK_SECRETS']);
  expect(readHashKeys(values.HASH_KEY ?? '', false).ok).toBe(true);
  expect(readWebhookSecrets(values.WEBHOOK_SECRETS ?? '')).toHaveLength(1);
  expect(values.CALLER_ID).toBe('+12065550100');
});

test('what nothing can stand for is left', () => {
  const given = { ACS_ENDPOINT: reference };
  expect(resolveReferences(given)).toEqual({ values: given, references: ['ACS_ENDPOINT'] });
});
