// What speaks and listens. The Communication Services resource calls it, not the app, so that it is
// the one that is let in.

@description('The name of the speech resource.')
param name string

@description('Whether to make it.')
param create bool

@description('Where a resource that is made is kept.')
param location string

@description('What a resource that is made is marked with.')
param tags object

@description('The principal of the Communication Services resource.')
@minLength(1)
param communication string

var cognitiveServicesUser = 'a97b65f3-24c7-4388-baec-2e87135dc908'

resource made 'Microsoft.CognitiveServices/accounts@2025-06-01' = if (create) {
  name: name
  location: location
  tags: tags
  kind: 'CognitiveServices'
  sku: { name: 'S0' }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

resource there 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = { name: name }

resource onSpeech 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(there.id, communication, cognitiveServicesUser)
  scope: there
  properties: {
    principalId: communication
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', cognitiveServicesUser)
  }
  dependsOn: [made]
}

@description('Where it answers.')
output endpoint string = create ? made!.properties.endpoint : there.properties.endpoint
