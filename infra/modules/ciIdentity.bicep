// An identity that workflows of GitHub sign in as, by a word of GitHub's instead of a secret.

@description('The name of the identity.')
param name string

@description('Where it is kept.')
param location string

@description('The subject (sub) of the workflows, to the letter.')
param subject string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location

  resource github 'federatedIdentityCredentials' = {
    name: 'github'
    properties: {
      issuer: 'https://token.actions.githubusercontent.com'
      subject: subject
      audiences: ['api://AzureADTokenExchange']
    }
  }
}

@description('Whom rights are given to.')
output principalId string = identity.properties.principalId

@description('What workflows sign in with.')
output clientId string = identity.properties.clientId
