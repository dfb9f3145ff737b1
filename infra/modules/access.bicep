// Who may do what, all of it: one table, and one loop for each thing that rights are given on.

import { Names } from 'types.bicep'

@description('What rights are given on.')
param names Names

@description('The principal of the app\'s identity.')
param app string

@description('The principal that deploys, which writes secrets and prompts; empty: nobody.')
param deployer string

@description('What the deployer is: a person, or a pipeline.')
param deployerType 'User' | 'ServicePrincipal' | 'Group'

@description('The group of those who look after calls: lists, settings, logs; empty: nobody.')
param operators string

@description('The group of those who may hear recordings, and erase what is kept of a number; empty: nobody.')
param keepers string

// Azure's own roles, the same in every subscription.
var roles = {
  blobOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  blobContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  queueContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  tableContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  secretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
  secretsOfficer: 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'
  metricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
  logReader: '73c42c96-874c-492b-b04d-ab87d138a893'
}

var people = {
  app: { id: app, type: 'ServicePrincipal' }
  deployer: { id: deployer, type: deployerType }
  operators: { id: operators, type: 'Group' }
  keepers: { id: keepers, type: 'Group' }
}

// The table. `on` is a resource below; `erasing` is the role of our own.
var table = [
  { who: 'app', may: 'blobOwner', on: 'storage' } // The host keeps its keys and its package there.
  { who: 'app', may: 'queueContributor', on: 'storage' }
  { who: 'app', may: 'tableContributor', on: 'storage' }
  { who: 'app', may: 'secretsUser', on: 'vault' }
  { who: 'app', may: 'metricsPublisher', on: 'insights' }
  { who: 'app', may: 'logReader', on: 'workspace' }
  { who: 'deployer', may: 'secretsOfficer', on: 'vault' }
  { who: 'deployer', may: 'blobContributor', on: 'prompts' }
  { who: 'deployer', may: 'tableContributor', on: 'storage' } // doctor, clients, switches.
  { who: 'operators', may: 'tableContributor', on: 'storage' }
  { who: 'operators', may: 'blobContributor', on: 'prompts' }
  { who: 'operators', may: 'logReader', on: 'workspace' }
  { who: 'keepers', may: 'erasing', on: 'storage' }
]
var given = filter(table, each => !empty(people[each.who].id))

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: names.storage
  resource blobs 'blobServices' existing = {
    name: 'default'
    resource prompts 'containers' existing = { name: 'prompts' }
  }
}
resource vault 'Microsoft.KeyVault/vaults@2024-11-01' existing = { name: names.vault }
resource insights 'Microsoft.Insights/components@2020-02-02' existing = { name: names.insights }
resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' existing = {
  name: names.workspace
}

// Recordings are what callers said, and erasing cannot be undone: who may do either is nobody's by
// the way. It reads and deletes, and writes only rows: the audit, and lists without the number.
resource erasing 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {
  name: guid(resourceGroup().id, 'recordings and erasure')
  properties: {
    roleName: 'Switchboard recordings and erasure (${uniqueString(resourceGroup().id)})'
    description: 'Hears recordings, and erases what is kept of a number.'
    type: 'CustomRole'
    assignableScopes: [resourceGroup().id]
    permissions: [
      {
        actions: [
          'Microsoft.Storage/storageAccounts/blobServices/containers/read'
          'Microsoft.Storage/storageAccounts/queueServices/queues/read'
          'Microsoft.Storage/storageAccounts/tableServices/tables/read'
        ]
        dataActions: [
          'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read'
          'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/delete'
          'Microsoft.Storage/storageAccounts/queueServices/queues/messages/read'
          'Microsoft.Storage/storageAccounts/queueServices/queues/messages/delete'
          'Microsoft.Storage/storageAccounts/queueServices/queues/messages/process/action'
          'Microsoft.Storage/storageAccounts/tableServices/tables/entities/read'
          'Microsoft.Storage/storageAccounts/tableServices/tables/entities/add/action'
          'Microsoft.Storage/storageAccounts/tableServices/tables/entities/update/action'
          'Microsoft.Storage/storageAccounts/tableServices/tables/entities/delete'
        ]
      }
    ]
  }
}

var roleIds = toObject(
  items(roles),
  role => role.key,
  role => subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role.value)
)

resource onStorage 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for each in filter(given, each => each.on == 'storage'): {
    name: guid(storage.id, people[each.who].id, each.may)
    scope: storage
    properties: {
      principalId: people[each.who].id
      principalType: people[each.who].type
      roleDefinitionId: each.may == 'erasing' ? erasing.id : roleIds[each.may]
    }
  }
]

resource onPrompts 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for each in filter(given, each => each.on == 'prompts'): {
    name: guid(storage::blobs::prompts.id, people[each.who].id, each.may)
    scope: storage::blobs::prompts
    properties: {
      principalId: people[each.who].id
      principalType: people[each.who].type
      roleDefinitionId: roleIds[each.may]
    }
  }
]

resource onVault 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for each in filter(given, each => each.on == 'vault'): {
    name: guid(vault.id, people[each.who].id, each.may)
    scope: vault
    properties: {
      principalId: people[each.who].id
      principalType: people[each.who].type
      roleDefinitionId: roleIds[each.may]
    }
  }
]

resource onInsights 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for each in filter(given, each => each.on == 'insights'): {
    name: guid(insights.id, people[each.who].id, each.may)
    scope: insights
    properties: {
      principalId: people[each.who].id
      principalType: people[each.who].type
      roleDefinitionId: roleIds[each.may]
    }
  }
]

resource onWorkspace 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for each in filter(given, each => each.on == 'workspace'): {
    name: guid(workspace.id, people[each.who].id, each.may)
    scope: workspace
    properties: {
      principalId: people[each.who].id
      principalType: people[each.who].type
      roleDefinitionId: roleIds[each.may]
    }
  }
]
