// The identities that GitHub's workflows sign in as, without any secret: one that deploys, and one
// that only looks at what a pull request would change. Once, by an owner of the subscription:
//
//   az group create --name rg-contoso --location westeurope
//   az deployment sub create --location westeurope --template-file infra/ci-identity.bicep \
//     --parameters name=contoso otherGroups='["contoso-telephony"]' \
//       deploySubject='repo:<owner>@<owner id>/<repository>@<repository id>:environment:production' \
//       previewSubject='repo:<owner>@<owner id>/<repository>@<repository id>:environment:what-if'
//
// The subject is compared to the letter. A repository that was made or renamed since 15 July 2026
// names itself with ids, which nobody takes over with a name; an older one does not
// (repo:<owner>/<repository>:environment:production). `gh api repos/<owner>/<repository>` tells the
// ids (.owner.id, .id); azure/login prints the subject that it came with.
//
// What it gives back are the repository variables AZURE_CLIENT_ID and AZURE_PREVIEW_CLIENT_ID.
targetScope = 'subscription'

@description('What everything is named after, as in main.bicep.')
@minLength(3)
@maxLength(12)
param name string

@description('Where the identities are kept.')
param location string = deployment().location

@description('The resource group of the app, which has to be there.')
param resourceGroupName string = 'rg-${name}'

@description('Other groups that the deployment reaches into: those of a Communication Services or speech resource that is there already.')
param otherGroups string[] = []

@description('The subject (sub) of the workflow that deploys, to the letter.')
param deploySubject string

@description('The subject (sub) of the workflow that shows what a pull request would change, to the letter.')
param previewSubject string

// A deployment of the subscription makes the group and looks around; all else happens in groups.
var looking = [
  'Microsoft.EventGrid/systemTopics/read'
  'Microsoft.Resources/providers/read'
  'Microsoft.Resources/deployments/read'
  'Microsoft.Resources/deployments/operations/read'
  'Microsoft.Resources/deployments/operationstatuses/read'
  'Microsoft.Resources/deployments/validate/action'
  'Microsoft.Resources/deployments/whatIf/action'
  'Microsoft.Resources/subscriptions/read'
  'Microsoft.Resources/subscriptions/operationresults/read'
  'Microsoft.Resources/subscriptions/providers/read'
  'Microsoft.Resources/subscriptions/resourceGroups/read'
  'Microsoft.Web/geoRegions/read'
]
var deploying = union(looking, [
  'Microsoft.Resources/deployments/write'
  'Microsoft.Resources/subscriptions/resourceGroups/write'
])

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' existing = { name: resourceGroupName }

module deployer 'modules/ciIdentity.bicep' = {
  scope: group
  params: { name: 'id-${name}-deploy', location: location, subject: deploySubject }
}

module previewer 'modules/ciIdentity.bicep' = {
  scope: group
  params: { name: 'id-${name}-preview', location: location, subject: previewSubject }
}

resource mayDeployRole 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(subscription().id, name, 'deploys')
  properties: {
    roleName: 'Switchboard deploys (${name})'
    type: 'CustomRole'
    assignableScopes: [subscription().id]
    permissions: [{ actions: deploying }]
  }
}

resource mayLookRole 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(subscription().id, name, 'looks')
  properties: {
    roleName: 'Switchboard looks at what would change (${name})'
    type: 'CustomRole'
    assignableScopes: [subscription().id]
    permissions: [{ actions: looking }]
  }
}

resource mayDeploy 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(subscription().id, name, 'may deploy')
  properties: {
    principalId: deployer.outputs.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: mayDeployRole.id
  }
}

resource mayLook 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(subscription().id, name, 'may look')
  properties: {
    principalId: previewer.outputs.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: mayLookRole.id
  }
}

module access 'modules/ciAccess.bicep' = {
  scope: group
  params: {
    deployer: deployer.outputs.principalId
    previewer: previewer.outputs.principalId
    holdsApp: true
  }
}

module accessElsewhere 'modules/ciAccess.bicep' = [
  for other in otherGroups: {
    scope: resourceGroup(other)
    params: {
      deployer: deployer.outputs.principalId
      previewer: previewer.outputs.principalId
      holdsApp: false
    }
  }
]

@description('AZURE_CLIENT_ID: who deploys.')
output AZURE_CLIENT_ID string = deployer.outputs.clientId

@description('AZURE_PREVIEW_CLIENT_ID: who only looks.')
output AZURE_PREVIEW_CLIENT_ID string = previewer.outputs.clientId
