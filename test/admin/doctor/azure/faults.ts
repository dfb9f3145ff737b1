import { appPrincipal, contoso, ids, resourcePrincipal, urls } from './contoso.ts';
import { settingsBut } from './contosoBut.ts';
import { type Fault, first } from './fault.ts';

const without = (role: string) => {
  const all: readonly { properties: { roleDefinitionId: string } }[] = Object(
    contoso()[urls.appGrants],
  ).value;
  return all.filter(({ properties }) => !properties.roleDefinitionId.endsWith(role));
};

/** What the app itself, its secrets and its rights can have wrong. */
export const faults: readonly Fault[] = [
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
      /^functions: failure: .*no functions.*\| npm run build && func azure functionapp publish /,
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
      /^secrets: failure: .*HASH_KEY, .*hash-key of kv-contoso \(SecretNotFound: no.* secrets$/,
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
        `^access: failure: .*"Storage Table Data Contributor" .*${appPrincipal} .*${ids.storage}$`,
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
    says: [/^speech access: failure: .*8567.*identity assign --resource-group rg-contoso --name/],
  },
  {
    what: 'a resource that may not use speech',
    but: { [urls.resourceGrants]: { value: [] } },
    says: [
      new RegExp(
        `^speech access: failure: .*8565.*"Cognitive Services User" .*${resourcePrincipal} `,
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
