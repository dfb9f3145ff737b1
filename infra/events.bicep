// Who is told of calls and recordings. After main.bicep and after the code: Event Grid looks whether
// the functions are there.
targetScope = 'subscription'

import { CallsBy } from 'modules/types.bicep'

@description('What everything is named after, as in main.bicep.')
param name string

@description('The resource group of the app.')
param resourceGroupName string = 'rg-${name}'

@description('The Communication Services resource.')
param communicationName string

@description('The group of that resource.')
param communicationGroup string = resourceGroupName

@description('The topic of that resource if it has one; empty: one is made.')
param topicName string = ''

@description('Whether a topic that is there has an identity of its own, by which it can put aside what it fails to deliver.')
param topicHasIdentity bool = false

@description('Which way calls come in.')
param callsBy CallsBy = 'eventGrid'

@description('Whose calls are announced, as raw ids: 4:+… of numbers and of numbers behind an SBC, 8:acs:… of users. Empty: everybody\'s. What is not among them goes silent.')
param calledRawIds string[] = []

@description('The app, its address, its storage and its vault; and whom alerts are told. All as main.bicep gives them.')
param deployed {
  @description('The name of the app.')
  app: string
  @description('Where it answers.')
  url: string
  @description('The storage account.')
  storage: string
  @description('The key vault.')
  vault: string
  @description('The resource id of the workspace.')
  workspaceId: string
  @description('The resource id of the action group.')
  actionGroupId: string
}

var tags = { 'azd-env-name': name, app: 'switchboard' }
var createTopic = empty(topicName)

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' existing = { name: resourceGroupName }

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  scope: group
  name: deployed.app
}

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  scope: group
  name: deployed.storage
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = {
  scope: group
  name: deployed.vault
}

module topic 'modules/topic.bicep' = {
  scope: resourceGroup(communicationGroup)
  params: {
    name: createTopic ? 'evgt-${communicationName}' : topicName
    create: createTopic
    communicationName: communicationName
    hasIdentity: topicHasIdentity
    workspaceId: deployed.workspaceId
    diagnosticsName: 'switchboard-${name}'
    tags: tags
  }
}

module deadLetterAccess 'modules/deadLetterAccess.bicep' = if (createTopic || topicHasIdentity) {
  scope: group
  params: { storageName: deployed.storage, topic: topic.outputs.principalId }
}

module subscriptions 'modules/subscriptions.bicep' = {
  scope: resourceGroup(communicationGroup)
  params: {
    topicName: topic.outputs.name
    name: name
    appId: app.id
    appUrl: deployed.url
    callsBy: callsBy
    eventGridKeys: callsBy == 'webhook' ? vault.getSecret('event-grid-keys') : ''
    calledRawIds: calledRawIds
    deadLetterStorageId: createTopic || topicHasIdentity ? storage.id : ''
  }
  dependsOn: [deadLetterAccess]
}

module topicAlerts 'modules/topicAlerts.bicep' = {
  scope: group
  params: {
    name: name
    tags: tags
    topicId: topic.outputs.id
    actionGroupId: deployed.actionGroupId
  }
}
