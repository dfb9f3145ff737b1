import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SettingsError } from '../src/config/settingsError.ts';
import { readConfig, settingNames } from '../src/config.ts';
import { sampleEnv, sampleKey } from './config/sampleEnv.ts';

const root = new URL('../', import.meta.url);
const guid = '72f988bf-86f1-41af-91ab-2d7cd011db47';

const problemsOf = (change: Parameters<typeof sampleEnv>[0]): readonly string[] => {
  try {
    readConfig(sampleEnv(change));
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.problems.map(({ name, message }) => `${name}: ${message}`);
  }
};

test('the least that can be set is enough', () => {
  expect(readConfig(sampleEnv())).toEqual({
    storage: { connectionString: 'UseDevelopmentStorage=true' },
    acs: {
      connectionString: 'endpoint=https://contoso.communication.azure.com/;accesskey=c2VjcmV0',
    },
    identityClientId: null,
    callbacks: {
      audience: '11111111-2222-4333-8444-555555555555',
      issuer: 'https://acscallautomation.communication.azure.com',
      keysUrl: 'https://acscallautomation.communication.azure.com/calling/keys',
      baseUrl: 'https://contoso.azurewebsites.net',
    },
    eventGrid: { keys: [], token: null },
    speechEndpoint: null,
    callerIds: [],
    countries: [],
    fallbackNumber: null,
    idKey: Buffer.from(sampleKey(1), 'base64'),
    numberKey: { version: 1, key: Buffer.from(sampleKey(1), 'base64') },
    hashKeys: [{ version: 1, key: Buffer.from(sampleKey(1), 'base64') }],
    web: { allowPrivate: false, secrets: [], baseUrl: null },
    voicemail: { webhookUrl: null, teamsUrl: null },
    retentionDays: 90,
    linkMs: 168 * 3_600_000,
    report: { zone: 'Etc/UTC', hour: 6, webhookUrl: null, teamsUrl: null },
    logs: null,
    limits: {
      ...{ perSecond: 10, perCallerId: 2, calleeGapMs: 300_000, calleeCallsPerDay: 5 },
      ...{ clientCallsPerHour: 1_000, clientCalleesPerDay: 2_000 },
      ...{ spendPerDay: 100, spendPerMonth: 1_000, allowUnrated: false },
    },
    isDevelopment: false,
  });
});

test('a managed identity needs no connection string', () => {
  const config = readConfig(
    sampleEnv({
      AzureWebJobsStorage: '',
      AzureWebJobsStorage__accountName: 'contosocalls',
      AzureWebJobsStorage__clientId: '99999999-2222-4333-8444-555555555555',
      ACS_CONNECTION_STRING: '',
      ACS_ENDPOINT: 'https://contoso.communication.azure.com',
    }),
  );
  expect(config.storage).toEqual({ accountName: 'contosocalls' });
  expect(config.acs).toEqual({ endpoint: 'https://contoso.communication.azure.com' });
  expect(config.identityClientId).toBe('99999999-2222-4333-8444-555555555555');
});

test.each([
  ['localhost:7071', undefined, 'http://localhost:7071'],
  ['127.0.0.1:80', undefined, 'http://127.0.0.1:80'],
  ['contoso.azurewebsites.net', undefined, 'https://contoso.azurewebsites.net'],
  ['localhost:7071', 'https://tunnel.example/', 'https://tunnel.example'],
  [undefined, 'https://gateway.example/calls/', 'https://gateway.example/calls'],
])('on the host %s with the base %s callbacks come to %s', (hostname, given, expected) => {
  const config = readConfig(sampleEnv({ WEBSITE_HOSTNAME: hostname, CALLBACK_BASE_URL: given }));
  expect(config.callbacks.baseUrl).toBe(expected);
});

test.each([
  ['+12065550100', undefined, ['+12065550100'], ['US']],
  ['+442071838750, +12065550100', undefined, ['+442071838750', '+12065550100'], ['GB']],
  ['+12065550100,+12065550100', 'us, CA', ['+12065550100'], ['US', 'CA']],
  ['+18005550199', undefined, ['+18005550199'], ['US']],
  [undefined, 'DE', [], ['DE']],
])('from %s with the countries %s', (callerId, countries, numbers, allowed) => {
  const config = readConfig(sampleEnv({ CALLER_ID: callerId, ALLOWED_COUNTRIES: countries }));
  expect(config.callerIds).toEqual(numbers);
  expect(config.countries).toEqual(allowed);
});

test('what goes out is signed, may go to this machine, and is kept for some days', () => {
  const secrets = [`whsec_${sampleKey(2)}`, `whsec_${sampleKey(1)}`];
  const config = readConfig(
    sampleEnv({
      AZURE_FUNCTIONS_ENVIRONMENT: 'Development',
      ALLOW_PRIVATE_ADDRESSES: 'true',
      WEBHOOK_SECRETS: secrets.join(' '),
      REQUEST_BASE_URL: 'http://localhost:3000/v1/',
      VOICEMAIL_WEBHOOK_URL: 'http://localhost:3000/hook',
      VOICEMAIL_TEAMS_URL: 'https://flows.example/workflows/1?sig=abc',
      LINK_HOURS: '24',
      RETENTION_DAYS: '30',
      REPORT_TIME_ZONE: 'Europe/Berlin',
      REPORT_HOUR: '0',
      REPORT_WEBHOOK_URL: 'http://localhost:3000/report',
      REPORT_TEAMS_URL: 'https://flows.example/workflows/2?sig=abc',
      LOG_ANALYTICS_WORKSPACE_ID: '99999999-2222-4333-8444-555555555555',
      LOG_ANALYTICS_ENDPOINT: 'http://localhost:8020/',
    }),
  );
  expect([config.report, config.logs]).toEqual([
    {
      ...{ zone: 'Europe/Berlin', hour: 0, webhookUrl: 'http://localhost:3000/report' },
      teamsUrl: 'https://flows.example/workflows/2?sig=abc',
    },
    { workspace: '99999999-2222-4333-8444-555555555555', endpoint: 'http://localhost:8020/' },
  ]);
  expect(config.web).toEqual({
    allowPrivate: true,
    secrets,
    baseUrl: 'http://localhost:3000/v1',
  });
  expect(config.voicemail).toEqual({
    webhookUrl: 'http://localhost:3000/hook',
    teamsUrl: 'https://flows.example/workflows/1?sig=abc',
  });
  expect(config.linkMs).toBe(24 * 3_600_000);
  expect(config.retentionDays).toBe(30);
});

test('the first key names calls for ever, the newest hashes numbers', () => {
  const config = readConfig(sampleEnv({ HASH_KEY: `3:${sampleKey(3)}, 1:${sampleKey(1)}` }));
  expect(config.idKey).toEqual(Buffer.from(sampleKey(1), 'base64'));
  expect(config.numberKey).toEqual({ version: 3, key: Buffer.from(sampleKey(3), 'base64') });
});

test.each([
  ['AzureWebJobsStorage', '', 'AzureWebJobsStorage or AzureWebJobsStorage__accountName: missing'],
  ['AzureWebJobsStorage', 'contoso', 'AzureWebJobsStorage: this is not the connection string'],
  ['AzureWebJobsStorage', 'AccountKey=abcd', 'AzureWebJobsStorage: this is not the connection'],
  ['AzureWebJobsStorage__accountName', 'contoso', 'AzureWebJobsStorage or AzureWebJobsStorage__'],
  ['AzureWebJobsStorage__clientId', 'me', 'AzureWebJobsStorage__clientId: this is not a GUID'],
  ['ACS_CONNECTION_STRING', '', 'ACS_CONNECTION_STRING or ACS_ENDPOINT: missing'],
  ['ACS_CONNECTION_STRING', 'accesskey=c2VjcmV0;endpoint=https://a/', 'ACS_CONNECTION_STRING: th'],
  ['ACS_CONNECTION_STRING', 'endpoint=https://a/;accesskey=c2VjcmV', 'ACS_CONNECTION_STRING: th'],
  ['ACS_CONNECTION_STRING', 'endpoint=https://a/;accesskey=', 'ACS_CONNECTION_STRING: this is no'],
  ['ACS_CONNECTION_STRING', 'endpoint=a/;accesskey=c2VjcmV0', 'ACS_CONNECTION_STRING: this is no'],
  ['ACS_CONNECTION_STRING', 'endpoint=https://a/b;accesskey=c2VjcmV0', 'ACS_CONNECTION_STRING: t'],
  ['ACS_ENDPOINT', 'https://a.communication.azure.com', 'ACS_CONNECTION_STRING or ACS_ENDPOINT: b'],
  ['CALLBACK_AUDIENCE', '', 'CALLBACK_AUDIENCE: missing; write the immutable id'],
  ['CALLBACK_AUDIENCE', 'contoso', 'CALLBACK_AUDIENCE: this is not a GUID'],
  ['CALLBACK_ISSUER', 'contoso', 'CALLBACK_ISSUER: this is not the issuer'],
  ['CALLBACK_KEYS_URL', 'http://evil.example/keys', 'CALLBACK_KEYS_URL: this is not the address'],
  ['CALLBACK_BASE_URL', 'http://app.example', 'CALLBACK_BASE_URL: this is not the address'],
  ['WEBSITE_HOSTNAME', '', 'CALLBACK_BASE_URL: missing, and WEBSITE_HOSTNAME does not tell it'],
  ['WEBSITE_HOSTNAME', 'not a host', 'CALLBACK_BASE_URL: missing, and WEBSITE_HOSTNAME'],
  ['EVENT_GRID_KEYS', 'short', 'EVENT_GRID_KEYS: these are not one or two keys; write 32 to 128'],
  ['EVENT_GRID_TENANT_ID', 'contoso', 'EVENT_GRID_TENANT_ID: this is not a GUID'],
  ['EVENT_GRID_TENANT_ID', guid, 'EVENT_GRID_AUDIENCE: missing, yet EVENT_GRID_TENANT_ID is set'],
  ['EVENT_GRID_AUDIENCE', 'my app', 'EVENT_GRID_AUDIENCE: this is no app of Entra'],
  ['EVENT_GRID_AUDIENCE', `api://${guid}`, 'EVENT_GRID_TENANT_ID: missing, yet EVENT_GRID_AUDIEN'],
  ['EVENT_GRID_CLIENT_ID', 'event grid', 'EVENT_GRID_CLIENT_ID: this is not a GUID; remove it'],
  ['EVENT_GRID_KEYS_URL', 'http://evil.example/keys', 'EVENT_GRID_KEYS_URL: this is not the addre'],
  ['SPEECH_ENDPOINT', 'speech', 'SPEECH_ENDPOINT: this is not the endpoint of a speech resource'],
  ['CALLER_ID', '2065550100', 'CALLER_ID: this is not a number in E.164 form'],
  ['CALLER_ID', '+12065550100,', 'CALLER_ID: this is not a number in E.164 form'],
  ['CALLER_ID', '+88213300655', 'ALLOWED_COUNTRIES: missing, and the first number of CALLER_ID'],
  ['ALLOWED_COUNTRIES', 'US,Narnia', 'ALLOWED_COUNTRIES: this is not a list of countries'],
  ['FALLBACK_NUMBER', '911', 'FALLBACK_NUMBER: this is not a number in E.164 form'],
  ['WEBHOOK_SECRETS', 'whsec_short', 'WEBHOOK_SECRETS: these are not one or two secrets; write'],
  ['REQUEST_BASE_URL', '/balance', 'REQUEST_BASE_URL: this is not an address that can be told'],
  ['REQUEST_BASE_URL', 'http://a.example', 'REQUEST_BASE_URL: this address is not safe; write one'],
  ['REQUEST_BASE_URL', 'http://localhost', 'REQUEST_BASE_URL: this address is not safe; write one'],
  ['REQUEST_BASE_URL', 'https://a.example/?', 'REQUEST_BASE_URL: an address that others begin'],
  ['VOICEMAIL_WEBHOOK_URL', 'https://hooks.example/', 'WEBHOOK_SECRETS: missing, yet VOICEMAIL_W'],
  ['VOICEMAIL_TEAMS_URL', 'teams', 'VOICEMAIL_TEAMS_URL: this is not an address that can be told'],
  ['VOICEMAIL_TEAMS_URL', 'http://a.example/', 'VOICEMAIL_TEAMS_URL: this address is not safe'],
  ['LINK_HOURS', '0', 'LINK_HOURS: this is no number of hours; write 1 to 744'],
  ['LINK_HOURS', '745', 'LINK_HOURS: these are too many hours'],
  ['REPORT_WEBHOOK_URL', 'https://hooks.example/', 'WEBHOOK_SECRETS: missing, yet REPORT_WEBHOOK'],
  ['REPORT_TEAMS_URL', 'http://a.example/', 'REPORT_TEAMS_URL: this address is not safe'],
  ['REPORT_TIME_ZONE', 'Berlin', 'REPORT_TIME_ZONE: this is no time zone; write a name of the'],
  ['REPORT_TIME_ZONE', '+01:00', 'REPORT_TIME_ZONE: this is no time zone'],
  ['REPORT_HOUR', '24', 'REPORT_HOUR: this is no such number; write 0 to 23'],
  ['LOG_ANALYTICS_WORKSPACE_ID', 'logs', 'LOG_ANALYTICS_WORKSPACE_ID: this is not a GUID'],
  ['ALLOW_PRIVATE_ADDRESSES', 'yes', 'ALLOW_PRIVATE_ADDRESSES: this is neither true nor false'],
  ['ALLOW_PRIVATE_ADDRESSES', 'true', 'ALLOW_PRIVATE_ADDRESSES: this is for local work only'],
  ['HASH_KEY', '', 'HASH_KEY: missing; write <version>:<base64'],
  ['HASH_KEY', 'secret', 'HASH_KEY: this is not a key'],
  ['HASH_KEY', '1:c2hvcnQ=', 'HASH_KEY: a key of 5 bytes is too short'],
])('%s "%s" is refused: %s', (name, value, expected) => {
  const problems = problemsOf({ [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]?.startsWith(expected), problems[0]).toBe(true);
});

test('the fallback number must be somebody else’s', () => {
  const change = { CALLER_ID: '+12065550100', FALLBACK_NUMBER: '+12065550100' };
  expect(problemsOf(change)).toEqual([
    'FALLBACK_NUMBER: this number is one of CALLER_ID, so calls would come back here; write a ' +
      'number elsewhere.',
  ]);
});

test('everything that is wrong is told at once, and no value with it', () => {
  const secret = 'hush-hush';
  const wrong = Object.fromEntries(settingNames.map((name) => [name, secret]));
  try {
    readConfig({ ...wrong, CALLBACK_BASE_URL: secret });
    expect.unreachable();
  } catch (error) {
    const text = String(error);
    for (const name of settingNames) expect(text).toContain(name);
    expect(text).not.toContain(secret);
  }
  expect(() => readConfig({})).toThrow(
    /AzureWebJobsStorage.*\n.*ACS_.*\n.*CALLBACK_AUDIENCE.*\n.*CALLBACK_BASE_URL.*\n.*HASH_KEY/,
  );
});

const localSettings = () => {
  const text = readFileSync(new URL('local.settings.json.example', root), 'utf8');
  return JSON.parse(text) as { IsEncrypted: boolean; Values: Record<string, string> };
};

test('local.settings.json.example names every setting, and they work on this machine only', () => {
  const { IsEncrypted, Values } = localSettings();
  const { FUNCTIONS_WORKER_RUNTIME: runtime, ...settings } = Values;
  expect(IsEncrypted).toBe(false);
  expect(runtime).toBe('node');
  expect(Object.keys(settings)).toEqual(settingNames);
  const env = { ...settings, WEBSITE_HOSTNAME: 'localhost:7071' };
  const config = readConfig({ ...env, AZURE_FUNCTIONS_ENVIRONMENT: 'Development' });
  expect(config.callbacks.baseUrl).toBe('http://localhost:7071');
  expect(() => readConfig(env)).toThrow('HASH_KEY: this is the key of local.settings.json.example');
});

test('the README lists every setting', ({ skip }) => {
  const file = new URL('README.md', root);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const [, table] = /<!-- settings -->([\s\S]*?)<!-- \/settings -->/.exec(text) ?? [];
  if (table === undefined) return skip('README.md has no table of settings yet');
  const names = [...table.matchAll(/^\| *`([A-Za-z_]+)`/gm)].map(([, name]) => name);
  expect(names.toSorted()).toEqual([...settingNames].toSorted());
});
