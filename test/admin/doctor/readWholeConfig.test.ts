import { expect, test } from 'vitest';
import { readWholeConfig } from '../../../src/admin/doctor/readWholeConfig.ts';
import type { AdminSettings } from '../../../src/admin/settings/readSettings.ts';

const values = {
  AzureWebJobsStorage: 'UseDevelopmentStorage=true',
  ACS_CONNECTION_STRING: 'endpoint=http://localhost:8020/;accesskey=YSBrZXkh',
  CALLBACK_AUDIENCE: '11111111-2222-4333-8444-555555555555',
  HASH_KEY: '1:Zm9yIHRoaXMgbWFjaGluZSBvbmx5LCBuZXZlciBpbiB0aGUgY2xvdWQhLi4=',
};

const read = (given: Partial<AdminSettings>) =>
  readWholeConfig({ origin: 'npm start', values, host: null, ...given });

test('on a laptop the host adds that it is one, and where it is', () => {
  const { config, problems } = read({ host: 'http://localhost:7199' });
  expect(problems).toEqual([]);
  expect(config).toMatchObject({
    isDevelopment: true,
    callbacks: { baseUrl: 'http://localhost:7199' },
  });
  expect(read({ origin: 'local.settings.json' }).config?.callbacks.baseUrl).toBe(
    'http://localhost:7071',
  );
});

test('what is in a vault does not keep the rest from being judged', () => {
  const reference = '@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/a)';
  const deployed = {
    AzureWebJobsStorage__accountName: 'stcontoso',
    ACS_ENDPOINT: 'https://contoso.communication.azure.com',
    CALLBACK_AUDIENCE: values.CALLBACK_AUDIENCE,
    WEBSITE_HOSTNAME: 'func-contoso.azurewebsites.net',
    HASH_KEY: reference,
    VOICEMAIL_WEBHOOK_URL: reference,
    WEBHOOK_SECRETS: reference,
  };
  const right = read({ origin: 'the app func-contoso', values: deployed });
  expect(right).toMatchObject({
    problems: [],
    config: { callbacks: { baseUrl: 'https://func-contoso.azurewebsites.net' } },
    references: ['HASH_KEY', 'VOICEMAIL_WEBHOOK_URL', 'WEBHOOK_SECRETS'],
  });
  const wrong = { ...deployed, ACS_ENDPOINT: reference, SPEECH_ENDPOINT: 'x' };
  const { config, problems } = read({ origin: 'the app func-contoso', values: wrong });
  expect(config).toBe(null);
  expect(problems.map(({ name }) => name)).toEqual(['SPEECH_ENDPOINT']);
});

test('elsewhere nothing is added, and everything that is wrong is told', () => {
  const { config, problems } = read({ origin: 'the environment' });
  expect(config).toBe(null);
  expect(problems.map(({ name }) => name)).toEqual(['CALLBACK_BASE_URL', 'HASH_KEY']);
});
