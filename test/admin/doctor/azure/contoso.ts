import { readdirSync } from 'node:fs';
import path from 'node:path';
import { logCategories } from '../../../../src/report/queries/logCategories.ts';
import { subscription } from '../../azure/standInAz.ts';

export const root = path.join(import.meta.dirname, '..', '..', '..', '..');
const group = `${subscription}/resourceGroups/rg-contoso/providers`;

/** A deployment as `npm run deploy` makes it, by the ids that it has in Azure. */
export const ids = {
  app: `${group}/Microsoft.Web/sites/func-contoso`,
  identity: `${group}/Microsoft.ManagedIdentity/userAssignedIdentities/id-contoso`,
  communication: `${group}/Microsoft.Communication/CommunicationServices/contoso-calls`,
  topic: `${group}/Microsoft.EventGrid/systemTopics/evgt-contoso-calls`,
  storage: `${group}/Microsoft.Storage/storageAccounts/stcontoso`,
  deadLetters:
    `${group}/Microsoft.Storage/storageAccounts/stcontoso/blobServices/default/containers/` +
    'eventgrid-deadletter',
  vault: `${group}/Microsoft.KeyVault/vaults/kv-contoso`,
  workspace: `${group}/Microsoft.OperationalInsights/workspaces/log-contoso`,
  speech: `${group}/Microsoft.CognitiveServices/accounts/ai-contoso`,
};
export const clientId = 'c1c1c1c1-1111-4111-8111-c1c1c1c1c1c1';
export const appPrincipal = 'a1a1a1a1-1111-4111-8111-a1a1a1a1a1a1';
export const topicPrincipal = 'e4e4e4e4-4444-4444-8444-e4e4e4e4e4e4';
export const resourcePrincipal = 'b2b2b2b2-2222-4222-8222-b2b2b2b2b2b2';
export const ours = '+12065550100';
const workspaceId = 'd3d3d3d3-3333-4333-8333-d3d3d3d3d3d3';

const secret = (name: string): string =>
  `@Microsoft.KeyVault(SecretUri=https://kv-contoso.vault.azure.net/secrets/${name})`;

/** All settings of the app, a name and a value each. */
export const settings: Readonly<Record<string, string>> = {
  HASH_KEY: secret('hash-key'),
  WEBHOOK_SECRETS: secret('webhook-secrets'),
  EVENT_GRID_KEYS: '',
  ACS_ENDPOINT: 'https://contoso-calls.unitedstates.communication.azure.com',
  CALLBACK_AUDIENCE: '11111111-2222-4333-8444-555555555555',
  SPEECH_ENDPOINT: 'https://ai-contoso.cognitiveservices.azure.com/',
  LOG_ANALYTICS_WORKSPACE_ID: workspaceId,
  CALLER_ID: ours,
  AzureWebJobsStorage__accountName: 'stcontoso',
  AzureWebJobsStorage__credential: 'managedidentity',
  AzureWebJobsStorage__clientId: clientId,
  AZURE_CLIENT_ID: clientId,
};

const at = (id: string, version: string): string => `${id}?api-version=${version}`;
const inAll = (type: string, version: string): string =>
  at(`${subscription}/providers/${type}`, version);

const grantsOf = (principal: string): string =>
  `${inAll('Microsoft.Authorization/roleAssignments', '2022-04-01')}&$filter=` +
  `assignedTo('${principal}')`;

/** Where each part is asked for. */
export const urls = {
  site: at(ids.app, '2024-11-01'),
  settings: 'functionapp config appsettings list',
  references: at(`${ids.app}/config/configreferences/appsettings`, '2024-11-01'),
  functions: at(`${ids.app}/functions`, '2024-11-01'),
  communications: inAll('Microsoft.Communication/communicationServices', '2025-05-01'),
  topics: inAll('Microsoft.EventGrid/systemTopics', '2025-02-15'),
  subscriptions: at(`${ids.topic}/eventSubscriptions`, '2025-02-15'),
  diagnostics: at(
    `${ids.communication}/providers/Microsoft.Insights/diagnosticSettings`,
    '2021-05-01-preview',
  ),
  workspaces: inAll('Microsoft.OperationalInsights/workspaces', '2025-02-01'),
  speech: inAll('Microsoft.CognitiveServices/accounts', '2025-06-01'),
  storage: inAll('Microsoft.Storage/storageAccounts', '2025-01-01'),
  vaults: inAll('Microsoft.KeyVault/vaults', '2024-11-01'),
  appGrants: grantsOf(appPrincipal),
  resourceGrants: grantsOf(resourcePrincipal),
  topicGrants: grantsOf(topicPrincipal),
};

const reference = (name: string, secretName: string) => ({
  id: `${ids.app}/config/configreferences/appsettings/${name}`,
  properties: {
    reference: secret(secretName),
    status: 'Resolved',
    vaultName: 'kv-contoso',
    secretName,
    identityType: { type: 'UserAssigned' },
    details: 'Reference has been successfully resolved.',
    source: 'KeyVault',
  },
});

const grant = (role: string, scope: string) => ({
  id: `${scope}/providers/Microsoft.Authorization/roleAssignments/x`,
  properties: {
    roleDefinitionId: `${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
    scope,
    principalType: 'ServicePrincipal',
  },
});

const announced = (name: string, functionName: string, type: string, policy: object) => ({
  id: `${ids.topic}/eventSubscriptions/${name}`,
  name,
  properties: {
    provisioningState: 'Succeeded',
    eventDeliverySchema: 'EventGridSchema',
    destination: {
      endpointType: 'AzureFunction',
      properties: {
        resourceId: `${ids.app}/functions/${functionName}`,
        maxEventsPerBatch: 1,
        preferredBatchSizeInKilobytes: 64,
      },
    },
    filter: {
      subjectBeginsWith: '',
      subjectEndsWith: '',
      includedEventTypes: [type],
      advancedFilters: [] as object[],
    },
    retryPolicy: policy,
    deadLetterWithResourceIdentity: {
      identity: { type: 'SystemAssigned' },
      deadLetterDestination: {
        endpointType: 'StorageBlob',
        properties: { resourceId: ids.storage, blobContainerName: 'eventgrid-deadletter' },
      },
    },
  },
});

const written = readdirSync(path.join(root, 'src', 'functions')).map(
  (file) => path.parse(file).name,
);

/** What az tells of it when all is well. */
export const contoso = () => ({
  [urls.site]: {
    id: ids.app,
    name: 'func-contoso',
    identity: {
      type: 'UserAssigned',
      userAssignedIdentities: { [ids.identity]: { clientId, principalId: appPrincipal } },
    },
    properties: {
      state: 'Running',
      defaultHostName: 'func-contoso.azurewebsites.net',
      keyVaultReferenceIdentity: ids.identity,
      functionAppConfig: {
        runtime: { name: 'node', version: '24' },
        scaleAndConcurrency: {
          alwaysReady: [
            { name: 'http', instanceCount: 1 },
            { name: 'function:incomingCall', instanceCount: 1 },
          ],
          instanceMemoryMB: 512,
          maximumInstanceCount: 100,
        },
      },
    },
  },
  [urls.settings]: Object.entries(settings).map(([name, value]) => ({
    ...{ name, value, slotSetting: false },
  })),
  [urls.references]: {
    value: [reference('HASH_KEY', 'hash-key'), reference('WEBHOOK_SECRETS', 'webhook-secrets')],
    nextLink: null,
  },
  [urls.functions]: {
    value: written.map((name) => ({
      id: `${ids.app}/functions/${name}`,
      name: `func-contoso/${name}`,
      properties: { name, isDisabled: false, language: 'node' },
    })),
  },
  [urls.communications]: {
    value: [
      {
        id: ids.communication,
        name: 'contoso-calls',
        identity: { type: 'SystemAssigned', principalId: resourcePrincipal },
        properties: { hostName: 'contoso-calls.unitedstates.communication.azure.com' },
      },
    ],
  },
  [urls.topics]: {
    value: [
      // Azure writes ids as it likes.
      {
        id: ids.topic,
        name: 'evgt-contoso-calls',
        identity: { type: 'SystemAssigned', principalId: topicPrincipal },
        properties: { source: ids.communication.toLowerCase() },
      },
      { id: `${ids.topic}-2`, name: 'of-another', properties: { source: `${ids.communication}2` } },
    ],
  },
  [urls.subscriptions]: {
    value: [
      announced('contoso-incoming-call', 'incomingCall', 'Microsoft.Communication.IncomingCall', {
        maxDeliveryAttempts: 2,
        eventTimeToLiveInMinutes: 1,
      }),
      announced(
        'contoso-recording-ready',
        'recordingReady',
        'Microsoft.Communication.RecordingFileStatusUpdated',
        { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 },
      ),
    ],
  },
  [urls.diagnostics]: {
    value: [
      {
        name: 'switchboard-contoso',
        properties: {
          workspaceId: ids.workspace.toLowerCase(),
          logs: Object.values(logCategories).map((category) => ({ category, enabled: true })),
        },
      },
    ],
  },
  [urls.workspaces]: {
    value: [{ id: ids.workspace, name: 'log-contoso', properties: { customerId: workspaceId } }],
  },
  [urls.speech]: {
    value: [
      { id: ids.speech, name: 'ai-contoso', properties: { endpoint: settings.SPEECH_ENDPOINT } },
    ],
  },
  [urls.storage]: { value: [{ id: ids.storage, name: 'stcontoso', properties: {} }] },
  [urls.vaults]: {
    value: [{ id: ids.vault, name: 'kv-contoso', properties: { enableRbacAuthorization: true } }],
  },
  [urls.appGrants]: {
    value: [
      grant('b7e6dc6d-f1e8-4753-8033-0f276bb0955b', ids.storage),
      grant('974c5e8b-45b9-4653-ba55-5f855dd0fb88', ids.storage),
      grant('0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3', ids.storage),
      grant('4633458b-17de-408a-b874-0445c86b69e6', ids.vault),
      grant('73c42c96-874c-492b-b04d-ab87d138a893', ids.workspace),
      grant('09976791-48a7-449e-bb21-39d1a415f350', ids.communication),
    ],
  },
  [urls.topicGrants]: {
    value: [grant('ba92f5b4-2d11-453d-a403-e96b0029c9fe', ids.deadLetters)],
  },
  [urls.resourceGrants]: { value: [grant('a97b65f3-24c7-4388-baec-2e87135dc908', ids.speech)] },
});
