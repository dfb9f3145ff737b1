// The identities that GitHub's workflows sign in as, without any secret: one that deploys, and one
// that only looks what a pull request would change. An owner of the group deploys this once:
//
//   az deployment group create --resource-group <group> --template-file infra/ci-identity.bicep \
//     --parameters deploySubject='repo:<owner>@<owner id>/<name>@<repository id>:environment:production' \
//       previewSubject='repo:<owner>@<owner id>/<name>@<repository id>:environment:what-if'
//
// GitHub's word for a workflow must be the subject to the letter. Repositories that were created or
// renamed since 15 July 2026 name themselves with their ids, which nobody can take over with the
// name; older ones as repo:<owner>/<name>:environment:production. `gh api repos/<owner>/<name>`
// tells both ids (.owner.id and .id); azure/login prints the subject that it came with.
//
// Its outputs are the repository variables AZURE_CLIENT_ID and AZURE_PREVIEW_CLIENT_ID.

@description('What the names of both identities begin with.')
@minLength(3)
@maxLength(60)
param name string = 'id-switchboard-ci'

@description('The region of the identities.')
param location string = resourceGroup().location

@description('The subject (sub) of the workflow that deploys, to the letter.')
param deploySubject string

@description('The subject (sub) of the workflow that shows what pull requests would change, to the letter.')
param previewSubject string

@description('Other resource groups that the deployment reaches into, such as the one of an ACS resource that is there already.')
param otherGroups array = []

@description('The ids (GUIDs) of the roles that a deployment may give to identities of the app: those of the table in the Bicep of the app. Whoever adds a role there adds it here first.')
param assignableRoles array = [
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' // Storage Blob Data Owner
  'ba92f5b4-2d11-453d-a403-e96b0029c9fe' // Storage Blob Data Contributor
  '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1' // Storage Blob Data Reader
  '974c5e8b-45b9-4653-ba55-5f855dd0fb88' // Storage Queue Data Contributor
  'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a' // Storage Queue Data Message Sender
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor
  '3913510d-42f4-4e42-8a64-420c390055eb' // Monitoring Metrics Publisher
  '73c42c96-874c-492b-b04d-ab87d138a893' // Log Analytics Reader
  '43d0d8ad-25c7-4714-9337-8ba259a9fe05' // Monitoring Reader
  'a97b65f3-24c7-4388-baec-2e87135dc908' // Cognitive Services User
  '09976791-48a7-449e-bb21-39d1a415f350' // Communication and Email Service Owner
  '4633458b-17de-408a-b874-0445c86b69e6' // Key Vault Secrets User
]

var issuer = 'https://token.actions.githubusercontent.com'
var audience = 'api://AzureADTokenExchange'

resource deployer 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${name}-deploy'
  location: location

  resource github 'federatedIdentityCredentials' = {
    name: 'github'
    properties: {
      issuer: issuer
      subject: deploySubject
      audiences: [audience]
    }
  }
}

resource previewer 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: '${name}-preview'
  location: location

  resource github 'federatedIdentityCredentials' = {
    name: 'github'
    properties: {
      issuer: issuer
      subject: previewSubject
      audiences: [audience]
    }
  }
}

module access 'ci-access.bicep' = {
  name: 'ci-access'
  params: {
    deployerPrincipalId: deployer.properties.principalId
    previewerPrincipalId: previewer.properties.principalId
    assignableRoles: assignableRoles
    holdsStorage: true
  }
}

module accessElsewhere 'ci-access.bicep' = [for group in otherGroups: {
  name: 'ci-access-${uniqueString(group)}'
  scope: resourceGroup(group)
  params: {
    deployerPrincipalId: deployer.properties.principalId
    previewerPrincipalId: previewer.properties.principalId
    assignableRoles: assignableRoles
    holdsStorage: false
  }
}]

output clientId string = deployer.properties.clientId
output previewClientId string = previewer.properties.clientId
