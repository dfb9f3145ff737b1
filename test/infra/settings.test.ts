import { expect, test } from 'vitest';
import { settingNames } from '../../src/config.ts';
import { foundIn, readProject, templateOf } from './templates.ts';

/** Settings that a deployment must not have, with what it has instead. */
const onlyElsewhere: Readonly<Record<string, string>> = {
  AzureWebJobsStorage: 'an identity',
  ACS_CONNECTION_STRING: 'an identity',
  CALLBACK_ISSUER: "the service's own",
  CALLBACK_KEYS_URL: "the service's own",
  EVENT_GRID_CLIENT_ID: "Event Grid's own",
  EVENT_GRID_KEYS_URL: "Entra's own",
  LOG_ANALYTICS_ENDPOINT: "the cloud's own",
  ALLOW_PRIVATE_ADDRESSES: 'nothing: it is for laptops',
};

/** What the platform and its libraries read, and config.ts does not. */
const ofThePlatform = [
  'APPLICATIONINSIGHTS_AUTHENTICATION_STRING',
  'APPLICATIONINSIGHTS_CONNECTION_STRING',
  'AZURE_CLIENT_ID',
  'AzureWebJobsDisableHomepage',
  'AzureWebJobsStorage__credential',
];

/** What breaks an app on Flex Consumption, or is dropped by it. */
const neverOnFlex = /FUNCTIONS_(WORKER|EXTENSION)|WEBSITE_|ENABLE_ORYX|SCM_DO_BUILD|'TZ'/;

const chosen = foundIn(templateOf('modules/types.bicep'), /^ {2}([A-Z][A-Z_]+): string$/gm);
const app = templateOf('modules/app.bicep');
const given = foundIn(app, /^ {6}((?:[A-Z]|AzureWebJobs)\w+):/gm);

test('the app is deployed with every setting that it reads, and no other', () => {
  const deployed = [...chosen, ...given].filter((name) => !ofThePlatform.includes(name)).sort();
  const wanted = settingNames.filter((name) => !Object.hasOwn(onlyElsewhere, name));
  expect(deployed).toEqual([...wanted].sort());
  expect(given).toEqual(expect.arrayContaining(ofThePlatform));
});

test('what is only for elsewhere is a setting', () => {
  expect(settingNames).toEqual(expect.arrayContaining(Object.keys(onlyElsewhere)));
});

test('whoever deploys can choose each by its name', () => {
  const file = readProject('infra/main.bicepparam');
  const read = foundIn(file, /^ {2}([A-Z_]+): readEnvironmentVariable\('\1', ''\)$/gm);
  expect(read).toEqual(chosen);
});

test('nothing is set that an app on Flex Consumption must not have', () => {
  expect(app).not.toMatch(neverOnFlex);
});

test('secrets are references to the vault', () => {
  for (const name of ['HASH_KEY', 'WEBHOOK_SECRETS', 'EVENT_GRID_KEYS']) {
    const [, value = ''] = new RegExp(`${name}:([^}]*?vaultUrl})`).exec(app) ?? [];
    expect(value, name).toContain('@Microsoft.KeyVault(SecretUri=');
  }
});
