import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { localSettings } from '../../../../src/local/tasks/environment/localSettings.ts';

const surroundings = {
  hostUrl: 'http://localhost:7171',
  simulatorUrl: 'http://localhost:8121',
  storage: 'our storage',
  hashKey: '1:key',
  webhookSecret: 'whsec_a',
  eventGridKey: 'a key',
};
const real = { ...surroundings, hostUrl: 'https://tunnel.example', simulatorUrl: null };

test('with nothing given, everything stands for this laptop', () => {
  expect(localSettings(surroundings, {})).toMatchObject({
    AzureWebJobsStorage: 'our storage',
    ACS_CONNECTION_STRING: expect.stringMatching(/^endpoint=http:\/\/localhost:8121\/;accesskey=/),
    CALLBACK_KEYS_URL: 'http://localhost:8121/calling/keys',
    CALLBACK_BASE_URL: 'http://localhost:7171',
    CALLER_ID: '+18005550199',
    HASH_KEY: '1:key',
    WEBHOOK_SECRETS: 'whsec_a',
    EVENT_GRID_KEYS: 'a key',
    REQUEST_BASE_URL: 'http://localhost:8121',
    ALLOW_PRIVATE_ADDRESSES: 'true',
  });
});

test('local.settings.json.example says the same, at the usual ports', () => {
  const file = path.join(import.meta.dirname, '../../../../local.settings.json.example');
  const values: Record<string, string> = JSON.parse(readFileSync(file, 'utf8')).Values;
  const usual = { ...surroundings, simulatorUrl: 'http://localhost:8020' };
  const settings = localSettings(usual, {});
  const ofTheMachine = [
    ...['AzureWebJobsStorage', 'HASH_KEY', 'WEBHOOK_SECRETS', 'EVENT_GRID_KEYS'],
    'CALLBACK_BASE_URL',
  ];
  for (const [name, value] of Object.entries(values)) {
    if (!ofTheMachine.includes(name)) expect([name, settings[name] ?? '']).toEqual([name, value]);
  }
});

test.each([
  { why: 'a setting of the person wins', name: 'ALLOWED_COUNTRIES', given: 'US,CA', set: 'US,CA' },
  { why: 'an empty one does not', name: 'ALLOWED_COUNTRIES', given: ' ', set: 'US' },
  {
    why: 'requests go where the person says',
    name: 'REQUEST_BASE_URL',
    given: 'http://localhost:3000/v1',
    set: 'http://localhost:3000/v1',
  },
  {
    why: 'but the simulator of the example is the one that runs',
    name: 'REQUEST_BASE_URL',
    given: 'http://localhost:8020/',
    set: 'http://localhost:8121',
  },
  {
    why: 'storage on this machine is ours',
    name: 'AzureWebJobsStorage',
    given: 'UseDevelopmentStorage=true',
    set: 'our storage',
  },
  {
    why: 'storage elsewhere is theirs',
    name: 'AzureWebJobsStorage',
    given: 'DefaultEndpointsProtocol=https;AccountName=theirs;AccountKey=a2V5',
    set: 'DefaultEndpointsProtocol=https;AccountName=theirs;AccountKey=a2V5',
  },
  {
    why: 'the simulator is the provider, whatever is given',
    name: 'CALLBACK_KEYS_URL',
    given: 'https://elsewhere.example/keys',
    set: 'http://localhost:8121/calling/keys',
  },
])('$why', ({ name, given, set }) => {
  expect(localSettings(surroundings, { [name]: given })[name]).toBe(set);
});

test('with a real resource its own settings stay, and callbacks come through the tunnel', () => {
  const given = { ACS_CONNECTION_STRING: 'theirs', CALLBACK_BASE_URL: 'http://localhost:7071' };
  const settings = localSettings(real, given);
  expect(settings.ACS_CONNECTION_STRING).toBe('theirs');
  expect(settings.CALLBACK_BASE_URL).toBe('https://tunnel.example');
  expect(settings.CALLBACK_KEYS_URL).toBeUndefined();
  expect(settings.REQUEST_BASE_URL).toBeUndefined();
});

test('storage that lets in an identity is not mixed with ours', () => {
  const settings = localSettings(surroundings, { AzureWebJobsStorage__accountName: 'theirs' });
  expect(settings.AzureWebJobsStorage).toBeUndefined();
});
