// Lets Event Grid put aside what it could not deliver.

@description('The name of the storage account.')
param storageName string

@description('The principal of the system topic.')
param topic string

var blobContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName
  resource blobs 'blobServices' existing = {
    name: 'default'
    resource deadLetters 'containers' existing = { name: 'eventgrid-deadletter' }
  }
}

resource onDeadLetters 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage::blobs::deadLetters.id, topic, blobContributor)
  scope: storage::blobs::deadLetters
  properties: {
    principalId: topic
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobContributor)
  }
}
