// Who the app is: one identity that it has before it exists, so that it may read its package and
// its secrets from the first start on.

@description('The name of the identity.')
param name string

@description('Where it is kept.')
param location string

@description('What the resource is marked with.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

@description('The resource id.')
output id string = identity.id

@description('The id of the principal, which roles are given to.')
output principalId string = identity.properties.principalId

@description('The client id, by which the app chooses this identity.')
output clientId string = identity.properties.clientId
