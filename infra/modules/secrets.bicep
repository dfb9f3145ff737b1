// Where the secrets of our own are: the hash key, the webhook secrets, the keys of Event Grid. The
// vault is made here, what is in it by `npm run deploy`, once: a template would make it anew each
// time, and a new hash key orphans every call.

@description('The name of the vault.')
param name string

@description('Where it is kept.')
param location string

@description('What the resource is marked with.')
param tags object

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    // Whoever loses the hash key loses all counts, lists and calls of numbers: nobody may do it at once.
    enablePurgeProtection: true
    // The subscription of the webhook takes its key from here.
    enabledForTemplateDeployment: true
  }
}

@description('The name of the vault.')
output name string = vault.name

@description('Where the vault is, with a slash at its end.')
output vaultUrl string = vault.properties.vaultUri
