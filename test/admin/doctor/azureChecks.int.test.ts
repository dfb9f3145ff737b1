import { expect, test } from 'vitest';
import { runAz } from '../../../src/admin/azure/runAz.ts';
import { openAzure } from '../../../src/admin/doctor/azure/openAzure.ts';
import { azureChecks } from '../../../src/admin/doctor/azureChecks.ts';
import type { Patient } from '../../../src/admin/doctor/patient.ts';
import { resolveReferences } from '../../../src/admin/doctor/resolveReferences.ts';
import { type Reported, runChecks } from '../../../src/admin/doctor/runChecks.ts';
import { type Answers, standInAz } from '../azure/standInAz.ts';
import { routesFrom } from '../numbers/routesFrom.ts';
import {
  appPrincipal,
  contoso,
  contosoBut,
  ids,
  ours,
  resourcePrincipal,
  root,
  settingsBut,
  urls,
} from './azure/contoso.ts';
import { patientOf } from './patientOf.ts';

const { signal } = new AbortController();
const number = { number: ours, takes: true, places: true };
const trunk = { fqdn: 'sbc.contoso.com', port: 5061 };

type Given = Readonly<{
  numbers?: readonly (typeof number)[];
  routes?: readonly string[];
  trunks?: readonly (typeof trunk)[];
}>;

/** What is found of a deployment of which az tells these things. */
const findingsOf = async (answers: Answers, given: Given = {}): Promise<readonly Reported[]> => {
  const { numbers = [number], routes = ['flow: support'], trunks = [] } = given;
  const { env } = standInAz(answers);
  const deployed = { app: 'func-contoso', group: 'rg-contoso' };
  const azure = await openAzure(runAz(env), deployed, signal);
  const patient: Patient = patientOf({
    ...{ azure, root, references: resolveReferences(azure.settings).references },
    endpoint: azure.settings.ACS_ENDPOINT ?? '',
    numbers: async () => numbers,
    sip: async () => ({ trunks, routes: [] }),
    flows: () => ({ flows: {}, routes: routesFrom(...routes), calendars: {}, lists: {} }),
  });
  return runChecks(azureChecks, patient, signal, 60_000);
};

const wrongIn = (findings: readonly Reported[]): readonly string[] =>
  findings
    .filter(({ status }) => status !== 'ok')
    .map(({ check, status, message, remedy }) => `${check}: ${status}: ${message} | ${remedy}`);

// The stand-in for az is a script, which Windows does not start.
const onUnix = test.skipIf(process.platform === 'win32');

onUnix('a deployment that is well has nothing to mend', async () => {
  const findings = await findingsOf(contoso());
  expect(wrongIn(findings)).toEqual([]);
  expect(findings.map(({ check }) => check)).toEqual(azureChecks.map(({ name }) => name));
});

onUnix('az is asked for nothing twice, and is told no secret', async () => {
  const { env, asked } = standInAz(contoso());
  const deployed = { app: 'func-contoso', group: 'rg-contoso' };
  const azure = await openAzure(runAz(env), deployed, signal);
  const numbers = async () => [number];
  await runChecks(azureChecks, patientOf({ azure, root, numbers }), signal, 60_000);
  const lines = asked().map((args) => args.join(' '));
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.join('\n')).not.toContain('KeyVault(');
});

const first = (place: string): string => `value.0.properties.${place}`;
const filterBy = (...values: string[]) => ({
  [first('filter.advancedFilters')]: [{ operatorType: 'StringIn', key: 'data.to.rawId', values }],
});
const toWebhook = (url: string) => ({
  [first('destination')]: { endpointType: 'WebHook', properties: { endpointBaseUrl: url } },
});
const without = (role: string) => {
  const all: readonly { properties: { roleDefinitionId: string } }[] = Object(
    contoso()[urls.appGrants],
  ).value;
  return all.filter(({ properties }) => !properties.roleDefinitionId.endsWith(role));
};

type Fault = Readonly<{
  what: string;
  but: Parameters<typeof contosoBut>[0];
  given?: Given;
  /** All that is then said, of this and of what hangs on it. */
  says: readonly RegExp[];
}>;

const faults: readonly Fault[] = [
  {
    what: 'an app that is stopped',
    but: { [urls.site]: { 'properties.state': 'Stopped' } },
    says: [/^app: failure: .*Stopped.* \| az functionapp start --resource-group rg-contoso --name/],
  },
  {
    what: 'an older Node',
    but: { [urls.site]: { 'properties.functionAppConfig.runtime.version': '20' } },
    says: [
      /^app: failure: .*node 20.* \| az functionapp runtime config set .*--runtime-version 24/,
    ],
  },
  {
    what: 'another plan',
    but: { [urls.site]: { 'properties.functionAppConfig': null } },
    says: [/^app: warning: .*not on Flex/],
  },
  {
    what: 'nothing that is kept ready for the trigger',
    but: {
      [urls.site]: {
        'properties.functionAppConfig.scaleAndConcurrency.alwaysReady': [
          { name: 'http', instanceCount: 1 },
        ],
      },
    },
    says: [/^app: warning: .*ring in vain.*always-ready set .*--settings function:incomingCall=1/],
  },
  {
    what: 'nothing that is kept ready for the webhook',
    but: {
      [urls.site]: { 'properties.functionAppConfig.scaleAndConcurrency.alwaysReady': null },
      [urls.subscriptions]: toWebhook('https://func-contoso.azurewebsites.net/api/events'),
    },
    says: [/^app: warning: .*--settings http=1 ; and ALWAYS_READY_HTTP=1 in infra/],
  },
  {
    what: 'settings that Flex must not have',
    but: {
      [urls.settings]: { '': settingsBut({ TZ: 'Europe/Berlin', WEBSITE_RUN_FROM_PACKAGE: '1' }) },
    },
    says: [/^app: failure: .*appsettings delete .*--setting-names TZ WEBSITE_RUN_FROM_PACKAGE$/],
  },
  {
    what: 'an app that was published without dist',
    but: { [urls.functions]: { value: [] } },
    says: [
      /^functions: failure: .*no functions.*\| npm run build && func azure functionapp publish func-contoso \(or: npm run deploy\)/,
    ],
  },
  {
    what: 'a function that is missing, and one that is strange',
    but: { [urls.functions]: { 'value.0.id': `${ids.app}/functions/old` } },
    says: [/^functions: failure: .*lacks .*: buildReport\./, /^functions: warning: .*: old\./],
  },
  {
    what: 'a function that is disabled',
    but: { [urls.functions]: { [first('isDisabled')]: true } },
    says: [/^functions: failure: .*off: buildReport\..*AzureWebJobs\.buildReport\.Disabled=false/],
  },
  {
    what: 'a function that a setting disables',
    but: { [urls.settings]: { '': settingsBut({ 'AzureWebJobs.incomingCall.Disabled': 'true' }) } },
    says: [/^functions: failure: .*switched off: incomingCall/],
  },
  {
    what: 'a secret that is not there',
    but: {
      [urls.references]: { [first('status')]: 'SecretNotFound', [first('details')]: 'no secret' },
    },
    says: [
      /^secrets: failure: .*HASH_KEY, which is the secret hash-key of kv-contoso \(SecretNotFound: no secret\).* \| npm run deploy -- --only secrets$/,
    ],
  },
  {
    what: 'a vault that does not let the app in',
    but: { [urls.references]: { [first('status')]: 'AccessToKeyVaultDenied' } },
    says: [/^secrets: failure: .*"Key Vault Secrets User".*keyVaultReferenceIdentity=/],
  },
  {
    what: 'a reference that Azure does not tell of',
    but: { [urls.references]: { value: [] } },
    says: [/^secrets: unchecked: .*HASH_KEY/, /^secrets: unchecked: .*WEBHOOK_SECRETS.*az rest/],
  },
  {
    what: 'a role that the app lacks on storage',
    but: { [urls.appGrants]: { value: without('0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3') } },
    says: [
      new RegExp(
        `^access: failure: .*tables of stcontoso.* \\| az role assignment create --role "Storage Table Data Contributor" --assignee-object-id ${appPrincipal} .*--scope ${ids.storage}$`,
      ),
    ],
  },
  {
    what: 'an app without roles',
    but: { [urls.appGrants]: { value: [] } },
    says: [
      ...Array(3).fill(/^access: failure: .*stcontoso/),
      /^access: failure: .*take and place calls by contoso-calls.*"Communication and Email/,
      /^access: failure: .*secrets of kv-contoso.*"Key Vault Secrets User"/,
      /^access: warning: .*log-contoso.*"Log Analytics Reader"/,
    ],
  },
  {
    what: 'an identity that the app does not have',
    but: { [urls.site]: { identity: null } },
    says: [/^access: failure: .*c1c1c1c1-.* does not have\. \| npm run deploy ; /],
  },
  {
    what: 'nobody who is told of calls and recordings',
    but: { [urls.subscriptions]: { value: [] } },
    says: [
      /^subscriptions: failure: Incoming calls are announced to nobody.*--only events$/,
      /^subscriptions: failure: Finished recordings are announced to nobody/,
    ],
  },
  {
    what: 'another app that is told of calls',
    but: {
      [urls.subscriptions]: {
        [first('destination.properties.resourceId')]: '/x/other/functions/a',
      },
    },
    says: [/^subscriptions: failure: Incoming calls .*not to where the app takes them: other\/a\./],
  },
  {
    what: 'a webhook that is told of calls where the app has none',
    but: { [urls.subscriptions]: toWebhook('https://func-contoso.azurewebsites.net/api/event') },
    says: [/^subscriptions: failure: .*: func-contoso\.azurewebsites\.net\/api\/event\./],
  },
  {
    what: 'a subscription that waits for its validation',
    but: { [urls.subscriptions]: { [first('provisioningState')]: 'AwaitingManualAction' } },
    says: [/^subscriptions: failure: .*does not deliver yet \(AwaitingManualAction\)/],
  },
  {
    what: 'calls that are delivered long after',
    but: { [urls.subscriptions]: { [first('retryPolicy')]: null } },
    says: [
      /^subscriptions: warning: .*30 times within 1440 min.*--name contoso-incoming-call --max-delivery-attempts 2 --event-ttl 1$/,
    ],
  },
  {
    what: 'recordings that are given up at once, and lost without a trace',
    but: {
      [urls.subscriptions]: {
        'value.1.properties.retryPolicy': { maxDeliveryAttempts: 2, eventTimeToLiveInMinutes: 1 },
        'value.1.properties.deadLetterWithResourceIdentity': null,
      },
    },
    says: [
      /^subscriptions: warning: .*--max-delivery-attempts 30 --event-ttl 1440$/,
      /^subscriptions: warning: .*put aside nowhere.*SYSTEM_TOPIC_HAS_IDENTITY=true/,
    ],
  },
  {
    what: 'a filter of numbers for recordings',
    but: {
      [urls.subscriptions]: {
        'value.1.properties.filter.advancedFilters': [
          { operatorType: 'StringIn', key: 'data.to.rawId', values: [`4:${ours}`] },
        ],
      },
    },
    says: [/^subscriptions: failure: .*recordings name none.*--remove filter\.advancedFilters$/],
  },
  {
    what: 'a filter that leaves a number of ours out',
    but: { [urls.subscriptions]: filterBy('4:+12065550101') },
    says: [
      /^filter: failure: 4:\+12065550100 is ours, .*CALLED_RAW_IDS=4:\+12065550101,4:\+12065550100 ; then: npm run deploy -- --only events$/,
      /^filter: warning: .*4:\+12065550101, which is no number of ours/,
    ],
  },
  {
    what: 'a filter that leaves out a user and a number behind the SBC that have routes',
    but: { [urls.subscriptions]: filterBy(`4:${ours}`) },
    given: {
      routes: ['called: "8:acs:ada", flow: support', 'called: "+4930123456", flow: support'],
      trunks: [trunk],
    },
    says: [
      /^filter: failure: 8:acs:ada has a route/,
      /^filter: failure: 4:\+4930123456 has a route/,
      /^filter: unchecked: .*behind the SBC/,
    ],
  },
  {
    what: 'a filter with what is no id',
    but: { [urls.subscriptions]: filterBy(`4:${ours}`, '+12065550101') },
    says: [/^filter: warning: .*\+12065550101, which is nobody's id/],
  },
  {
    what: 'logs that are not sent',
    but: { [urls.diagnostics]: { [first('logs')]: [{ category: 'Usage', enabled: true }] } },
    says: [/^logs: warning: .*CallSummary.*az monitor diagnostic-settings create/],
  },
  {
    what: 'logs that go to another workspace',
    but: { [urls.diagnostics]: { [first('workspaceId')]: '/another' } },
    says: [/^logs: warning: .*Usage/],
  },
  {
    what: 'a resource without an identity',
    but: { [urls.communications]: { 'value.0.identity': null } },
    says: [
      /^speech access: failure: .*8567.*az communication identity assign --resource-group rg-contoso --name contoso-calls/,
    ],
  },
  {
    what: 'a resource that may not use speech',
    but: { [urls.resourceGrants]: { value: [] } },
    says: [
      new RegExp(
        `^speech access: failure: .*8565.*"Cognitive Services User" --assignee-object-id ${resourcePrincipal} `,
      ),
    ],
  },
  {
    what: 'functions that may not be read',
    but: {
      [urls.functions]: {
        '': { stderr: 'ERROR: Forbidden({"error":{"code":"AuthorizationFailed"}})', code: 1 },
      },
    },
    says: [/^functions: failure: You may not read that.*Website Contributor/],
  },
];

onUnix.each(faults)('$what', async ({ but, given, says }) => {
  const findings = await findingsOf(contosoBut(but), given);
  expect(wrongIn(findings)).toEqual(says.map((each) => expect.stringMatching(each)));
});
