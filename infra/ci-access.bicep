// What the identities of GitHub's workflows may do in one resource group. ci-identity.bicep uses
// this for the group of the app, and for each other group that a deployment reaches into.

@description('The object id of the identity that deploys.')
param deployerPrincipalId string

@description('The object id of the identity that only looks what a deployment would change.')
param previewerPrincipalId string

@description('The ids (GUIDs) of the roles that a deployment may give to identities of the app.')
param assignableRoles array

@description('Whether the app and its storage are in this group, so that prompts are uploaded to it and doctor looks into it.')
param holdsStorage bool

var roles = {
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c'
  roleAdministrator: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168'
  blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
}

// Contributor makes resources but grants nothing. The second one grants, but only the roles of the
// list, and only to identities of services: whoever takes over a workflow cannot make himself Owner,
// nor let anybody else in.
var grants = '@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${join(assignableRoles, ', ')}} AND @Request[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {\'ServicePrincipal\'}'
var takesAway = '@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {${join(assignableRoles, ', ')}} AND @Resource[Microsoft.Authorization/roleAssignments:PrincipalType] ForAnyOfAnyValues:StringEqualsIgnoreCase {\'ServicePrincipal\'}'
var onlyTheList = '((!(ActionMatches{\'Microsoft.Authorization/roleAssignments/write\'})) OR (${grants})) AND ((!(ActionMatches{\'Microsoft.Authorization/roleAssignments/delete\'})) OR (${takesAway}))'

resource mayDeploy 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, deployerPrincipalId, roles.contributor)
  properties: {
    principalId: deployerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.contributor)
  }
}

resource mayGrant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, deployerPrincipalId, roles.roleAdministrator)
  properties: {
    principalId: deployerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.roleAdministrator)
    condition: onlyTheList
    conditionVersion: '2.0'
  }
}

// Contributor sees no data where shared keys are off: `prompts push` writes blobs and its audit.
var dataRoles = holdsStorage ? [roles.blobContributor, roles.tableContributor] : []

resource mayUpload 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in dataRoles: {
  name: guid(resourceGroup().id, deployerPrincipalId, role)
  properties: {
    principalId: deployerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

// No built-in role may ask what a deployment would change without being able to make it.
resource previewer 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, 'switchboard-previewer')
  properties: {
    roleName: 'Switchboard previewer (${resourceGroup().name})'
    // Sees resources, and what a deployment would change.
    type: 'CustomRole'
    permissions: [
      {
        actions: [
          '*/read'
          'Microsoft.Resources/deployments/validate/action'
          'Microsoft.Resources/deployments/whatIf/action'
        ]
      }
    ]
    assignableScopes: [resourceGroup().id]
  }
}

resource mayPreview 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(resourceGroup().id, previewerPrincipalId, previewer.name)
  properties: {
    principalId: previewerPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: previewer.id
  }
}
