// The function app: its plan, its settings, how many instances there are.

import { AlwaysReady, AppSettings, CallsBy, Names, Scale } from 'types.bicep'

@description('The name of the app, which is the first part of its address.')
param name string

@description('Where it runs.')
param location string

@description('What the resources are marked with.')
param tags object

@description('The app\'s identity: its resource id and its client id.')
param identity { id: string, clientId: string }

@description('What it works with.')
param names Names

@description('The address of the container that it is published to.')
param packageUrl string

@description('Where the vault is, with a slash at its end.')
param vaultUrl string

@description('The Communication Services resource: where it is, whom its tokens are for, what speaks for it.')
param communication { endpoint: string, audience: string, speechEndpoint: string }

@description('What somebody has decided on.')
param settings AppSettings

@description('Which way calls come in.')
param callsBy CallsBy

@description('What stays warm.')
param alwaysReady AlwaysReady

@description('How big instances are, and how many there may be.')
param scale Scale

resource insights 'Microsoft.Insights/components@2020-02-02' existing = { name: names.insights }
resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = { name: names.workspace }

var warm = [
  { name: 'http', instanceCount: alwaysReady.http }
  { name: 'function:incomingCall', instanceCount: alwaysReady.incomingCall }
  { name: 'function:callTimer', instanceCount: alwaysReady.callTimer }
]

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'app' })
  kind: 'functionapp,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    // Which identity reads the secrets.
    keyVaultReferenceIdentity: identity.id
    siteConfig: { minTlsVersion: '1.2', http20Enabled: true }
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageUrl
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identity.id
          }
        }
      }
      runtime: { name: 'node', version: '24' }
      scaleAndConcurrency: {
        instanceMemoryMB: scale.instanceMemoryMB
        maximumInstanceCount: scale.maximumInstanceCount
        alwaysReady: filter(warm, each => each.instanceCount > 0)
        triggers: { http: { perInstanceConcurrency: scale.perInstanceConcurrency } }
      }
    }
  }

  resource ftp 'basicPublishingCredentialsPolicies' = { name: 'ftp', properties: { allow: false } }
  resource scm 'basicPublishingCredentialsPolicies' = { name: 'scm', properties: { allow: false } }

  // All settings there are: what is added by hand is gone with the next deployment.
  resource appSettings 'config' = {
    name: 'appsettings'
    properties: union(settings, {
      HASH_KEY: '@Microsoft.KeyVault(SecretUri=${vaultUrl}secrets/hash-key)'
      WEBHOOK_SECRETS: '@Microsoft.KeyVault(SecretUri=${vaultUrl}secrets/webhook-secrets)'
      EVENT_GRID_KEYS: callsBy == 'webhook' ? '@Microsoft.KeyVault(SecretUri=${vaultUrl}secrets/event-grid-keys)' : ''
      ACS_ENDPOINT: communication.endpoint
      CALLBACK_AUDIENCE: communication.audience
      SPEECH_ENDPOINT: communication.speechEndpoint
      LOG_ANALYTICS_WORKSPACE_ID: workspace.properties.customerId
      AzureWebJobsStorage__accountName: names.storage
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identity.clientId
      AzureWebJobsDisableHomepage: 'true'
      AZURE_CLIENT_ID: identity.clientId
      APPLICATIONINSIGHTS_CONNECTION_STRING: insights.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.clientId};Authorization=AAD'
    })
  }
}

@description('The name of the app.')
output name string = app.name

@description('Where it answers.')
output url string = 'https://${app.properties.defaultHostName}'
