import { expect, test } from 'vitest';
import type { Reference } from '../../../../src/admin/doctor/azure/azureView.ts';
import { siteIn } from '../../../../src/admin/doctor/azure/siteIn.ts';
import { secrets } from '../../../../src/admin/doctor/checks/secrets.ts';
import { contoso, urls } from '../azure/contoso.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

const site = siteIn(contoso()[urls.site]);
const reference: Reference = {
  ...{ setting: 'HASH_KEY', status: 'Resolved', details: '', vault: 'kv', secret: 'hash-key' },
};
const judge = (change: Partial<Reference>, names = ['HASH_KEY']) =>
  told(secrets.judge({ site, names, references: [{ ...reference, ...change }] }));

test.each([
  { status: 'Resolved', says: /^ok: The app can read what is in the vault: HASH_KEY\./ },
  { status: 'SecretNotFound', says: /^failure: .*\| npm run deploy -- --only secrets$/ },
  { status: 'SecretVersionNotFound', says: /^failure: .*\| npm run deploy -- --only secrets$/ },
  {
    status: 'AccessToKeyVaultDenied',
    says: /^failure: .*--role "Key Vault Secrets User".*--name kv .*keyVaultReferenceIdentity=/,
  },
  { status: 'MSINotEnabled', says: /\| az functionapp update .*keyVaultReferenceIdentity=/ },
  { status: 'VaultNotFound', says: /\| az keyvault show --name kv ; npm run deploy$/ },
  { status: 'InvalidSyntax', says: /\| Write @Microsoft\.KeyVault/ },
  {
    status: 'OtherReasons',
    says: /^failure: .*only secrets.*Secrets User.*az functionapp restart/,
  },
  { status: 'Initialized', says: /^unchecked: .*\| Wait a minute/ },
])('$status', ({ status, says }) => {
  expect(judge({ status })).toEqual([expect.stringMatching(says)]);
});

test('what Azure does not tell of is not taken to be right', () => {
  expect(judge({}, ['HASH_KEY', 'WEBHOOK_SECRETS'])).toEqual([
    expect.stringMatching(
      /^unchecked: .*WEBHOOK_SECRETS.*az rest .*appsettings\/WEBHOOK_SECRETS\?/,
    ),
  ]);
});

test('no vault, no secrets; and without Azure there is nothing to say', async () => {
  expect(told(secrets.judge({ site, names: [], references: [] }))).toEqual([
    'ok: No setting is in a vault.',
  ]);
  expect(await secrets.gather(patientOf(), new AbortController().signal)).toBe(null);
  expect(secrets.judge(null)).toEqual([]);
});
