// Lets the app call, answer and read its numbers. In a file of its own, for the resource may be in
// another group.

@description('The name of the Communication Services resource.')
param communicationName string

@description('The principal of the app\'s identity.')
param app string

// The service knows no finer role that is Azure's own. Given on this one resource only.
var communicationOwner = '09976791-48a7-449e-bb21-39d1a415f350'

resource communication 'Microsoft.Communication/communicationServices@2025-05-01' existing = {
  name: communicationName
}

resource onCommunication 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(communication.id, app, communicationOwner)
  scope: communication
  properties: {
    principalId: app
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', communicationOwner)
  }
}
