// Event Grid's own counts, which are there within minutes and need no log.

@description('What the names of the alerts begin with.')
param name string

@description('What the resources are marked with.')
param tags object

@description('The topic\'s resource id.')
param topicId string

@description('Whom alerts are told.')
param actionGroupId string

var metrics = [
  { key: 'deadLetters', metric: 'DeadLetteredCount', title: 'Events that were put aside' }
  { key: 'dropped', metric: 'DroppedEventCount', title: 'Events that were lost' }
]

resource alert 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for each in metrics: {
    name: '${name}-${each.key}'
    location: 'global'
    tags: tags
    properties: {
      description: '${each.title}. What to do: docs/operations.md#${toLower(each.key)}'
      severity: 1
      enabled: true
      scopes: [topicId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            criterionType: 'StaticThresholdCriterion'
            name: each.key
            metricName: each.metric
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: 0
          }
        ]
      }
      actions: [{ actionGroupId: actionGroupId }]
    }
  }
]
