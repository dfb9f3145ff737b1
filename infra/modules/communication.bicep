// The Communication Services resource. By default it is there already: it is read, and nothing of
// it is changed, for other apps may use it.

@description('The name of the Communication Services resource.')
param name string

@description('Whether to make it. It then has no keys.')
param create bool

@description('Where a resource that is made keeps its data at rest; cannot be changed later.')
param dataLocation string

@description('What a resource that is made is marked with.')
param tags object

resource there 'Microsoft.Communication/communicationServices@2025-05-01' existing = if (!create) {
  name: name
}

resource made 'Microsoft.Communication/communicationServices@2025-05-01' = if (create) {
  name: name
  location: 'global'
  tags: tags
  identity: { type: 'SystemAssigned' }
  properties: { dataLocation: dataLocation, disableLocalAuth: true }
}

@description('The name of the resource.')
output name string = name

@description('What the app talks to.')
output endpoint string = 'https://${create ? made!.properties.hostName : there!.properties.hostName}'

@description('Whom callback tokens are for.')
output audience string = create ? made!.properties.immutableResourceId : there!.properties.immutableResourceId

@description('The principal of the resource itself, which calls the speech resource; empty where it has none.')
output principalId string = (create ? made.?identity.principalId : there.?identity.principalId) ?? ''
