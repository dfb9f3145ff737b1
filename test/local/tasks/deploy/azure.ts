import type { Answers } from './fakePrograms.ts';

const registered = [
  ...['CognitiveServices', 'Communication', 'EventGrid', 'Insights', 'KeyVault'],
  ...['ManagedIdentity', 'OperationalInsights', 'Storage', 'Web'],
].map((name) => `Microsoft.${name}`);

export const outputs = {
  properties: {
    outputs: {
      azurE_RESOURCE_GROUP: { type: 'String', value: 'rg-contoso' },
      apP_NAME: { type: 'String', value: 'func-contoso-x' },
      apP_URL: { type: 'String', value: 'https://func-contoso-x.azurewebsites.net' },
      storagE_ACCOUNT: { type: 'String', value: 'stcontosox' },
      keY_VAULT: { type: 'String', value: 'kv-contoso-x' },
      workspacE_ID: { type: 'String', value: '/workspace' },
      actioN_GROUP_ID: { type: 'String', value: '/group' },
    },
  },
};

export const missing =
  'ERROR: (SecretNotFound) A secret with (name/id) x was not found in this key vault.';

/** A subscription in which all is well, as az tells of it; what comes first counts. */
export const azure = (...before: Answers): Answers => [
  ...before,
  { to: '^version', json: { 'azure-cli': '2.76.0' } },
  {
    to: '^account show',
    json: { name: 'Pay as you go', id: 'sub-1', user: { name: 'ada@contoso.com', type: 'user' } },
  },
  { to: '^provider list', json: registered },
  {
    to: '^functionapp list-flexconsumption-locations',
    json: [{ name: 'westeurope' }, { name: 'northeurope' }],
  },
  {
    to: '^resource show .*Microsoft.Communication',
    json: { identity: { type: 'SystemAssigned' } },
  },
  { to: '^eventgrid system-topic list', json: [] },
  { to: '^deployment sub (create|show|what-if)', json: outputs },
  { to: '^keyvault secret show', json: 'https://kv/secrets/x' },
  { to: '^keyvault secret set', json: 'https://kv/secrets/x' },
  { to: '^functionapp deployment', json: {} },
];

export const contoso = `AZURE_ENV_NAME=contoso
AZURE_LOCATION=westeurope
ACS_NAME=contoso-calls
ACS_RESOURCE_GROUP=contoso-telephony
`;
