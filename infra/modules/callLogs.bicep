// What the service writes down of calls, into the workspace. Nothing is kept from before this is
// there. Beside the settings that others may have on the resource, of which there can be five.

@description('The name of the Communication Services resource.')
param communicationName string

@description('The workspace\'s resource id.')
param workspaceId string

@description('The name of the setting.')
param name string

// What the report reads, and what tells why a call failed.
var categories = [
  'AuthOperational'
  'CallAutomationMediaSummary'
  'CallAutomationOperational'
  'CallAutomationStreamingUsage'
  'CallDiagnostics'
  'CallRecordingOperational'
  'CallRecordingSummary'
  'CallSummary'
  'Usage'
]

resource communication 'Microsoft.Communication/communicationServices@2025-05-01' existing = {
  name: communicationName
}

resource toWorkspace 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: name
  scope: communication
  properties: {
    workspaceId: workspaceId
    logAnalyticsDestinationType: 'Dedicated'
    logs: [for category in categories: { category: category, enabled: true }]
  }
}
