// Where calls, messages, recordings and reports are kept. There are no keys: everybody comes with
// an identity.

@description('The name of the account.')
param name string

@description('Where it is kept.')
param location string

@description('What the resource is marked with.')
param tags object

@description('How the account is kept: in one place, or in three zones.')
param sku 'Standard_LRS' | 'Standard_ZRS' = 'Standard_LRS'

@description('After how many days recordings and reports go even if the app has not removed them; longer than RETENTION_DAYS.')
@minValue(1)
param keepFilesDays int

@description('After how many days events that could not be delivered go.')
@minValue(1)
param keepDeadLettersDays int = 30

var tables = [
  'activeCalls'
  'audit'
  'calls'
  'callsByDay'
  'callsByNumber'
  'clients'
  'deadNotices'
  'flows'
  'limits'
  'numberSearches'
  'queues'
  'recordings'
  'reports'
  'suppressed'
  'switches'
]

var queues = [
  'call-notices'
  'call-requests'
  'call-timers'
  'calls-due'
  'queue-runs'
  'report-builds'
]

var containers = ['prompts', 'recordings', 'reports', deadLetters, package]
var deadLetters = 'eventgrid-deadletter'
var package = 'app-package'

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blobService 'blobServices' = {
    name: 'default'
    // Nothing that was erased on request may come back, so blobs are not kept after their deletion.
    properties: {
      deleteRetentionPolicy: { enabled: false }
      containerDeleteRetentionPolicy: { enabled: true, days: 7 }
    }
    resource container 'containers' = [for each in containers: { name: each }]
  }

  resource queueService 'queueServices' = {
    name: 'default'
    resource queue 'queues' = [for each in queues: { name: each }]
  }

  resource tableService 'tableServices' = {
    name: 'default'
    resource table 'tables' = [for each in tables: { name: each }]
  }

  resource lifecycle 'managementPolicies' = {
    name: 'default'
    properties: {
      policy: {
        rules: [
          {
            name: 'files-of-calls'
            type: 'Lifecycle'
            enabled: true
            definition: {
              filters: { blobTypes: ['blockBlob'], prefixMatch: ['recordings/', 'reports/'] }
              actions: { baseBlob: { delete: { daysAfterCreationGreaterThan: keepFilesDays } } }
            }
          }
          {
            name: 'undelivered-events'
            type: 'Lifecycle'
            enabled: true
            definition: {
              filters: { blobTypes: ['blockBlob', 'appendBlob'], prefixMatch: ['${deadLetters}/'] }
              actions: { baseBlob: { delete: { daysAfterCreationGreaterThan: keepDeadLettersDays } } }
            }
          }
        ]
      }
    }
    dependsOn: [blobService]
  }
}

@description('The name of the account.')
output name string = account.name

@description('The address of the container that the app is published to.')
output packageUrl string = '${account.properties.primaryEndpoints.blob}${package}'
