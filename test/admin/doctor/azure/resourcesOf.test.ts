import { expect, test } from 'vitest';
import { resourcesOf } from '../../../../src/admin/doctor/azure/resourcesOf.ts';
import type { Values } from '../../../../src/admin/settings/readSettings.ts';
import { contoso, ids, resourcePrincipal, settings } from './contoso.ts';

const open = (change: Values = {}) => {
  const asked: string[] = [];
  const answers: Readonly<Record<string, unknown>> = contoso();
  const list = async (id: string, version: string) => {
    asked.push(id);
    return Object(answers[`${id}?api-version=${version}`]).value;
  };
  const arm = { get: () => Promise.reject(new Error('nobody asks that')), list };
  return { ...resourcesOf(arm, ids.app, { ...settings, ...change }), asked };
};

test('resources are those that the settings name', async () => {
  const { communication, workspace, speech, storage, vaults } = open();
  expect(await communication()).toMatchObject({
    ...{ id: ids.communication, name: 'contoso-calls', group: 'rg-contoso' },
    principalId: resourcePrincipal,
  });
  expect(await workspace()).toMatchObject({ id: ids.workspace });
  expect(await speech()).toMatchObject({ id: ids.speech });
  expect(await storage()).toMatchObject({ id: ids.storage });
  expect(await vaults()).toEqual([
    { id: ids.vault, name: 'kv-contoso', group: 'rg-contoso', byRoles: true },
  ]);
});

test('one that is not in the subscription is not there', async () => {
  const { communication, vaults } = open({
    ACS_ENDPOINT: 'https://other.communication.azure.com',
    HASH_KEY: '@Microsoft.KeyVault(VaultName=other;SecretName=a)',
    WEBHOOK_SECRETS: '',
  });
  expect(await communication()).toBe(null);
  expect(await vaults()).toEqual([]);
});

test('what no setting names is not asked for', async () => {
  const { workspace, speech, storage, vaults, asked } = open({
    ...{ LOG_ANALYTICS_WORKSPACE_ID: '', SPEECH_ENDPOINT: undefined, HASH_KEY: 'x' },
    ...{ AzureWebJobsStorage__accountName: '', WEBHOOK_SECRETS: '' },
  });
  expect([await workspace(), await speech(), await storage()]).toEqual([null, null, null]);
  expect(await vaults()).toEqual([]);
  expect(asked).toEqual([]);
});
