// Everything but the subscriptions of Event Grid, which need the code to be there (events.bicep). It only wires.
targetScope = 'subscription'

import { AlertLimits, AlwaysReady, AppSettings, CallsBy, Scale } from 'modules/types.bicep'

@description('What everything is named after: 3 to 12 lower-case letters, digits and hyphens.')
@minLength(3)
@maxLength(12)
param name string

@description('Where it runs, and where logs and files are kept.')
@metadata({ azd: { type: 'location' } })
param location string = deployment().location

@description('The resource group; made if it is not there.')
param resourceGroupName string = 'rg-${name}'

@description('The Communication Services resource that has your numbers. It is attached to, and not changed.')
param communicationName string

@description('The group of that resource.')
param communicationGroup string = resourceGroupName

@description('Whether to make the Communication Services resource instead. A new one has no numbers.')
param createCommunication bool = false

@description('Where a resource that is made keeps its data at rest; cannot be changed later.')
param dataLocation string = 'United States'

@description('What speaks and listens: a resource of Azure AI services. Empty and not made: only recorded prompts and keys work.')
param speechName string = ''

@description('The group of the speech resource.')
param speechGroup string = resourceGroupName

@description('Whether to make the speech resource instead.')
param createSpeech bool = true

@description('Which way calls come in.')
param callsBy CallsBy = 'eventGrid'

@description('What stays warm. Without anything, the first call after a quiet time may ring in vain while an instance starts.')
param alwaysReady AlwaysReady = { http: 1, incomingCall: callsBy == 'eventGrid' ? 1 : 0, callTimer: 0 }

@description('How big instances are, and how many there may be.')
param scale Scale = { instanceMemoryMB: 512, maximumInstanceCount: 100, perInstanceConcurrency: 16 }

@description('What somebody has decided on: see the table of settings in the README.')
param settings AppSettings

@description('Three zones instead of one place for what is stored.')
param zoneRedundantStorage bool = false

@description('How many days recordings and reports are kept at most, whatever the app does; more than RETENTION_DAYS.')
param keepFilesDays int = 120

@description('How many days logs are kept.')
param keepLogsDays int = 62

@description('The most GB of logs a day; -1: no brake.')
param dailyQuotaGb int = 1

@description('Whom alerts and the budget are written to; empty: nobody, and there is no budget.')
param alertEmail string = ''

@description('A webhook that alerts call as well.')
@secure()
param alertWebhookUrl string = ''

@description('When to worry.')
param limits AlertLimits = { openFrom: 8, openUntil: 18, slowAnswerMs: 5000, spendPerDay: 50 }

@description('The most that a month should cost; 0: no budget.')
param budgetPerMonth int = 100

@description('Who deploys: may write secrets and prompts.')
param deployerId string = deployer().objectId

@description('What that is.')
param deployerType 'User' | 'ServicePrincipal' | 'Group' = 'User'

@description('The group (object id) of those who look after calls; empty: nobody.')
param operatorsGroupId string = ''

@description('The group (object id) of those who may hear recordings and erase numbers; empty: nobody.')
param keepersGroupId string = ''

var token = uniqueString(subscription().id, resourceGroupName, name)
var short = replace(name, '-', '')
var tags = { 'azd-env-name': name, app: 'switchboard' }
var speech = empty(speechName) && createSpeech ? 'ai-${name}-${token}' : speechName
var names = {
  storage: take('st${short}${token}', 24)
  vault: take('kv-${short}-${token}', 24)
  insights: 'appi-${name}-${token}'
  workspace: 'log-${name}-${token}'
}

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: resourceGroupName
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: { name: 'id-${name}-${token}', location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: names.workspace
    insightsName: names.insights
    location: location
    tags: tags
    keepLogsDays: keepLogsDays
    dailyQuotaGb: dailyQuotaGb
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: names.storage
    location: location
    tags: tags
    sku: zoneRedundantStorage ? 'Standard_ZRS' : 'Standard_LRS'
    keepFilesDays: keepFilesDays
  }
}

module secrets 'modules/secrets.bicep' = {
  scope: group
  params: { name: names.vault, location: location, tags: tags }
}

module communication 'modules/communication.bicep' = {
  scope: resourceGroup(createCommunication ? resourceGroupName : communicationGroup)
  params: {
    name: communicationName
    create: createCommunication
    dataLocation: dataLocation
    tags: tags
  }
  dependsOn: [group]
}

module speaking 'modules/speech.bicep' = if (!empty(speech)) {
  scope: resourceGroup(createSpeech ? resourceGroupName : speechGroup)
  params: {
    name: speech
    create: createSpeech
    location: location
    tags: tags
    communication: communication.outputs.principalId
  }
  dependsOn: [group]
}

module access 'modules/access.bicep' = {
  scope: group
  params: {
    names: names
    app: identity.outputs.principalId
    deployer: deployerId
    deployerType: deployerType
    operators: operatorsGroupId
    keepers: keepersGroupId
  }
  dependsOn: [monitoring, storage, secrets]
}

module communicationAccess 'modules/communicationAccess.bicep' = {
  scope: resourceGroup(createCommunication ? resourceGroupName : communicationGroup)
  params: { communicationName: communication.outputs.name, app: identity.outputs.principalId }
}

module callLogs 'modules/callLogs.bicep' = {
  scope: resourceGroup(createCommunication ? resourceGroupName : communicationGroup)
  params: {
    communicationName: communication.outputs.name
    workspaceId: monitoring.outputs.workspaceId
    name: 'switchboard-${name}'
  }
}

// After the rights: the first start of the host reads its package and its secrets.
module app 'modules/app.bicep' = {
  scope: group
  params: {
    name: 'func-${name}-${token}'
    location: location
    tags: tags
    identity: { id: identity.outputs.id, clientId: identity.outputs.clientId }
    names: names
    packageUrl: storage.outputs.packageUrl
    vaultUrl: secrets.outputs.vaultUrl
    communication: {
      endpoint: communication.outputs.endpoint
      audience: communication.outputs.audience
      speechEndpoint: empty(speech) ? '' : speaking!.outputs.endpoint
    }
    settings: settings
    callsBy: callsBy
    alwaysReady: alwaysReady
    scale: scale
  }
  dependsOn: [access, communicationAccess]
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    name: name
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    email: alertEmail
    webhookUrl: alertWebhookUrl
    timeZone: empty(settings.REPORT_TIME_ZONE) ? 'Etc/UTC' : settings.REPORT_TIME_ZONE
    limits: limits
  }
}

module budget 'modules/budget.bicep' = if (budgetPerMonth > 0 && !empty(alertEmail)) {
  scope: group
  params: { perMonth: budgetPerMonth, email: alertEmail }
}

@description('The resource group.')
output AZURE_RESOURCE_GROUP string = group.name

@description('The app.')
output APP_NAME string = app.outputs.name

@description('Where it answers.')
output APP_URL string = app.outputs.url

@description('The storage account.')
output STORAGE_ACCOUNT string = storage.outputs.name

@description('The key vault.')
output KEY_VAULT string = secrets.outputs.name

@description('The workspace that logs go to: its resource id.')
output WORKSPACE_ID string = monitoring.outputs.workspaceId

@description('Whom alerts are told.')
output ACTION_GROUP_ID string = alerts.outputs.actionGroupId
