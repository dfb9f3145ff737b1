// What the identities of the workflows may do in one resource group: that of the app, or one that
// the deployment reaches into, such as that of the Communication Services resource.

@description('The principal that deploys.')
param deployer string

@description('The principal that only looks at what would change.')
param previewer string

@description('Whether it is the group of the app; in another one, far less has to be given.')
param holdsApp bool

// Azure's own roles, the same in every subscription.
var roles = {
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c'
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7'
  roleAdministrator: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168'
}

// What the deployment gives: the table of access.bicep, and the other modules that give rights.
var toServices = {
  blobOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  queueContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  secretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
  secretsOfficer: 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'
  metricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
  logReader: '73c42c96-874c-492b-b04d-ab87d138a893'
}
var toServicesAnywhere = {
  communicationOwner: '09976791-48a7-449e-bb21-39d1a415f350'
  cognitiveServicesUser: 'a97b65f3-24c7-4388-baec-2e87135dc908'
}
// The one of our own has the name that access.bicep gives it.
var toGroups = {
  blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  logReader: '73c42c96-874c-492b-b04d-ab87d138a893'
  erasing: guid(resourceGroup().id, 'recordings and erasure')
}

// Contributor makes resources, and gives no rights. The other one does, but only those of the lists,
// to the services of the app and to groups: whoever takes over a workflow cannot make himself or
// his program an owner. What remains: the workflow may write the role of our own anew (below), and
// give that to a group. Who may push to the environment `production` is therefore worth a rule.
var services = join(map(items(holdsApp ? union(toServices, toServicesAnywhere) : toServicesAnywhere), each => each.value), ', ')
var groups = join(map(items(toGroups), each => each.value), ', ')
var attribute = 'Microsoft.Authorization/roleAssignments'
var within = map(['Request', 'Resource'], from => join(
  concat(
    ['(@${from}[${attribute}:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${services}} AND @${from}[${attribute}:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {\'ServicePrincipal\'})'],
    holdsApp
      ? ['(@${from}[${attribute}:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${groups}} AND @${from}[${attribute}:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {\'Group\'})']
      : []
  ),
  ' OR '
))
var onlyTheLists = '((!(ActionMatches{\'${attribute}/write\'})) OR (${within[0]})) AND ((!(ActionMatches{\'${attribute}/delete\'})) OR (${within[1]}))'

resource mayDeploy 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, deployer, roles.contributor)
  properties: {
    principalId: deployer
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.contributor)
  }
}

resource mayGiveRights 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, deployer, roles.roleAdministrator)
  properties: {
    principalId: deployer
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.roleAdministrator)
    condition: onlyTheLists
    conditionVersion: '2.0'
  }
}

// access.bicep writes a role of our own, which neither of the two allows.
resource defining 'Microsoft.Authorization/roleDefinitions@2022-04-01' = if (holdsApp) {
  name: guid(resourceGroup().id, 'defines roles')
  properties: {
    roleName: 'Switchboard defines roles (${uniqueString(resourceGroup().id)})'
    type: 'CustomRole'
    assignableScopes: [resourceGroup().id]
    permissions: [{ actions: ['Microsoft.Authorization/roleDefinitions/write'] }]
  }
}

resource mayDefine 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (holdsApp) {
  name: guid(resourceGroup().id, deployer, 'defines roles')
  properties: {
    principalId: deployer
    principalType: 'ServicePrincipal'
    roleDefinitionId: defining.id
  }
}

resource mayLook 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, previewer, roles.reader)
  properties: {
    principalId: previewer
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.reader)
  }
}
