// What wakes somebody. What to do about each is in docs/operations.md, by the same name.

import { AlertLimits } from 'types.bicep'

@description('What the names of the alerts begin with.')
param name string

@description('Where they are kept; the workspace\'s region.')
param location string

@description('What the resources are marked with.')
param tags object

@description('The workspace\'s resource id.')
param workspaceId string

@description('Whom to write to; empty: the alerts are there and tell nobody.')
param email string

@description('A webhook that is called as well, such as that of an on-call service; empty: none.')
@secure()
param webhookUrl string

@description('The clock that opening hours go by.')
param timeZone string

@description('When to worry.')
param limits AlertLimits

var operations = 'What to do: docs/operations.md'

var opening = { timeZone: timeZone, openFrom: string(limits.openFrom), openUntil: string(limits.openUntil) }
var silence = reduce(
  items(opening),
  loadTextContent('../alerts/silence.kql'),
  (text, each) => replace(text, '{${each.key}}', each.value)
)

// What is looked at every five minutes costs three times as much as every quarter of an hour.
var rules = [
  {
    key: 'unanswered'
    title: 'Calls that nobody answered'
    query: loadTextContent('../alerts/unanswered.kql')
    measure: 'calls'
    above: 1
    severity: 1
    every: 'PT5M'
    window: 'PT15M'
  }
  {
    key: 'silence'
    title: 'No call in opening hours'
    query: silence
    measure: 'silent'
    above: 0
    severity: 2
    every: 'PT15M'
    window: 'PT2H'
  }
  {
    key: 'slow'
    title: 'Callers wait for the answer'
    query: loadTextContent('../alerts/slow.kql')
    measure: 'slow'
    above: limits.slowAnswerMs
    severity: 2
    every: 'PT15M'
    window: 'PT15M'
  }
  {
    key: 'failedEvents'
    title: 'Events that could not be delivered'
    query: loadTextContent('../alerts/failedEvents.kql')
    measure: 'failures'
    above: 0
    severity: 1
    every: 'PT5M'
    window: 'PT15M'
  }
  {
    key: 'failedWork'
    title: 'Errors of the app'
    query: loadTextContent('../alerts/failedWork.kql')
    measure: 'errors'
    above: 10
    severity: 2
    every: 'PT15M'
    window: 'PT15M'
  }
  {
    key: 'poison'
    title: 'Messages that were put aside'
    query: loadTextContent('../alerts/poison.kql')
    measure: 'messages'
    above: 0
    severity: 2
    every: 'PT15M'
    window: 'PT15M'
  }
  {
    key: 'spend'
    title: 'Outbound calls cost more than usual'
    query: loadTextContent('../alerts/spend.kql')
    measure: 'spent'
    above: limits.spendPerDay
    severity: 2
    every: 'PT15M'
    window: 'P1D'
  }
  {
    key: 'recordingLost'
    title: 'A recording without a file'
    query: loadTextContent('../alerts/recordingLost.kql')
    measure: 'recordings'
    above: 0
    severity: 2
    every: 'PT1H'
    window: 'P1D'
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${name}'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: take(name, 12)
    enabled: true
    emailReceivers: empty(email) ? [] : [{ name: 'on call', emailAddress: email, useCommonAlertSchema: true }]
    webhookReceivers: empty(webhookUrl) ? [] : [{ name: 'on call', serviceUri: webhookUrl, useCommonAlertSchema: true }]
  }
}

resource rule 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for each in rules: {
    name: '${name}-${each.key}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: '${name}: ${each.title}'
      description: '${operations}#${toLower(each.key)}'
      severity: each.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: each.every
      windowSize: each.window
      // Tables are there only once something was written into them.
      skipQueryValidation: true
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: each.query
            metricMeasureColumn: each.measure
            timeAggregation: 'Maximum'
            operator: 'GreaterThan'
            threshold: each.above
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

@description('Whom alerts are told.')
output actionGroupId string = people.id
