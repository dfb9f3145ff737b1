// Where events of the Communication Services resource come from. There can be one for a resource:
// one that is there already is read, and not changed.

@description('The name of the topic.')
param name string

@description('Whether to make it.')
param create bool

@description('The name of the Communication Services resource.')
param communicationName string

@description('Whether a topic that is there already has an identity of its own.')
param hasIdentity bool

@description('Where what it fails to deliver is written down: the workspace\'s resource id.')
param workspaceId string

@description('The name of the setting that writes it down.')
param diagnosticsName string

@description('What a topic that is made is marked with.')
param tags object

resource communication 'Microsoft.Communication/communicationServices@2025-05-01' existing = {
  name: communicationName
}

resource made 'Microsoft.EventGrid/systemTopics@2025-02-15' = if (create) {
  name: name
  location: 'global'
  tags: tags
  identity: { type: 'SystemAssigned' }
  properties: {
    source: communication.id
    topicType: 'Microsoft.Communication.CommunicationServices'
  }
}

resource there 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = if (!create) {
  name: name
}

resource failures 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (create) {
  name: diagnosticsName
  scope: made
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'DeliveryFailures', enabled: true }]
  }
}

resource failuresThere 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = if (!create) {
  name: diagnosticsName
  scope: there
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'DeliveryFailures', enabled: true }]
  }
}

@description('The resource id of the topic.')
output id string = create ? made.id : there.id

@description('The name of the topic.')
output name string = name

@description('Its principal; empty where it has none, and cannot put aside what it fails to deliver.')
output principalId string = create ? made!.identity.principalId : hasIdentity ? there!.identity.principalId : ''
