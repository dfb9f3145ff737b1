// Who is told of calls and recordings. Deployed after the code, for Event Grid looks whether the
// functions are there.

import { CallsBy } from 'types.bicep'

@description('The name of the topic.')
param topicName string

@description('What the names of the subscriptions begin with, so that several apps have theirs beside each other.')
param name string

@description('The app\'s resource id.')
param appId string

@description('Where the app answers.')
param appUrl string

@description('Which way calls come in.')
param callsBy CallsBy

@description('What the webhook knows Event Grid by; of two keys, the first is sent.')
@secure()
param eventGridKeys string

@description('Whose calls are announced, as raw ids: 4:+… of numbers and of numbers behind an SBC, 8:acs:… of users. Empty: everybody\'s. What is not among them goes silent.')
@maxLength(25)
param calledRawIds string[]

@description('The storage account that what cannot be delivered is put aside in; empty: nowhere.')
param deadLetterStorageId string

var incomingCall = 'Microsoft.Communication.IncomingCall'
var recordingReady = 'Microsoft.Communication.RecordingFileStatusUpdated'

// A call rings for 30 s: what comes later answers nobody.
var whileItRings = { maxDeliveryAttempts: 2, eventTimeToLiveInMinutes: 1 }
// A file of the service is kept for a day, so there is a day to fetch it.
var whileTheFileIsKept = { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }

var byFunction = {
  incomingCall: trigger('incomingCall', appId)
  recordingReady: trigger('recordingReady', appId)
}

func trigger(function string, app string) object => {
  endpointType: 'AzureFunction'
  properties: {
    resourceId: '${app}/functions/${function}'
    maxEventsPerBatch: 1
    preferredBatchSizeInKilobytes: 64
  }
}

var byWebhook = {
  endpointType: 'WebHook'
  properties: {
    endpointUrl: '${appUrl}/api/events'
    maxEventsPerBatch: 1
    preferredBatchSizeInKilobytes: 64
    minimumTlsVersionAllowed: '1.2'
    deliveryAttributeMappings: [
      {
        name: 'x-switchboard-key'
        type: 'Static'
        properties: { value: trim(split(eventGridKeys, ',')[0]), isSecret: true }
      }
    ]
  }
}

var aside = empty(deadLetterStorageId)
  ? null
  : {
      identity: { type: 'SystemAssigned' }
      deadLetterDestination: {
        endpointType: 'StorageBlob'
        properties: { resourceId: deadLetterStorageId, blobContainerName: 'eventgrid-deadletter' }
      }
    }

// The webhook is handed CloudEvents, whose handshake needs no key. The schema of a subscription is
// for ever, so that each way has names of its own.
var schema = callsBy == 'webhook' ? 'CloudEventSchemaV1_0' : 'EventGridSchema'
var way = callsBy == 'webhook' ? '-webhook' : ''

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = { name: topicName }

resource calls 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: '${name}-incoming-call${way}'
  properties: {
    eventDeliverySchema: schema
    destination: callsBy == 'webhook' ? byWebhook : byFunction.incomingCall
    filter: {
      includedEventTypes: [incomingCall]
      advancedFilters: empty(calledRawIds)
        ? []
        : [{ operatorType: 'StringIn', key: 'data.to.rawId', values: calledRawIds }]
    }
    retryPolicy: whileItRings
    deadLetterWithResourceIdentity: aside
  }
}

// No filter of numbers here: its event names none.
resource recordings 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: '${name}-recording-ready${way}'
  properties: {
    eventDeliverySchema: schema
    destination: callsBy == 'webhook' ? byWebhook : byFunction.recordingReady
    filter: { includedEventTypes: [recordingReady] }
    retryPolicy: whileTheFileIsKept
    deadLetterWithResourceIdentity: aside
  }
}
