// Where logs go: those of the app, and those of the service that the daily report reads.

@description('The name of the workspace.')
param workspaceName string

@description('The name of Application Insights.')
param insightsName string

@description('Where they are kept.')
param location string

@description('What the resources are marked with.')
param tags object

@description('How many days rows are kept. The first 31 cost nothing more; a month\'s report needs 62.')
@minValue(30)
@maxValue(730)
param keepLogsDays int

@description('The most GB that may come in a day, as a brake on the bill; -1: no brake.')
param dailyQuotaGb int

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: keepLogsDays
    features: { enableLogAccessUsingOnlyResourcePermissions: true, disableLocalAuth: true }
    workspaceCapping: { dailyQuotaGb: dailyQuotaGb }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
    RetentionInDays: keepLogsDays
  }
}

@description('The resource id of the workspace.')
output workspaceId string = workspace.id
