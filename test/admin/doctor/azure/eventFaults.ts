import { ours, urls } from './contoso.ts';
import { settingsBut } from './contosoBut.ts';
import { type Fault, first, trunk } from './fault.ts';

const filterBy = (...values: string[]) => ({
  [first('filter.advancedFilters')]: [{ operatorType: 'StringIn', key: 'data.to.rawId', values }],
});
const toWebhook = (url: string) => ({
  [first('destination')]: { endpointType: 'WebHook', properties: { endpointBaseUrl: url } },
});
/** What can be wrong with who is told of calls and recordings. */
export const eventFaults: readonly Fault[] = [
  {
    what: 'nothing that is kept ready for the webhook',
    but: {
      [urls.settings]: { '': settingsBut({ EVENT_GRID_KEYS: 'x' }) },
      [urls.site]: { 'properties.functionAppConfig.scaleAndConcurrency.alwaysReady': null },
      [urls.subscriptions]: toWebhook('https://func-contoso.azurewebsites.net/api/events'),
    },
    says: [/^app: warning: .*--settings http=1 ; and ALWAYS_READY_HTTP=1 in infra/],
  },
  {
    what: 'nobody who is told of calls and recordings',
    but: { [urls.subscriptions]: { value: [] } },
    says: [
      /^subscriptions: failure: Incoming calls are announced to nobody.*--only events$/,
      /^subscriptions: failure: Finished recordings are announced to nobody/,
    ],
  },
  {
    what: 'another app that is told of calls',
    but: {
      [urls.subscriptions]: {
        [first('destination.properties.resourceId')]: '/x/other/functions/a',
      },
    },
    says: [/^subscriptions: failure: Incoming calls .*not to where the app takes them: other\/a\./],
  },
  {
    what: 'a webhook that is told of calls where the app has none',
    but: { [urls.subscriptions]: toWebhook('https://func-contoso.azurewebsites.net/api/event') },
    says: [/^subscriptions: failure: .*: func-contoso\.azurewebsites\.net\/api\/event\./],
  },
  {
    what: 'a webhook that lets nobody in',
    but: { [urls.subscriptions]: toWebhook('https://func-contoso.azurewebsites.net/api/events') },
    says: [/^subscriptions: failure: .*nobody in, and contoso-incoming-call .*CALLS_BY=webhook/],
  },
  {
    what: 'a subscription that waits for its validation',
    but: { [urls.subscriptions]: { [first('provisioningState')]: 'AwaitingManualAction' } },
    says: [/^subscriptions: failure: .*does not deliver yet \(AwaitingManualAction\)/],
  },
  {
    what: 'calls that are delivered long after',
    but: { [urls.subscriptions]: { [first('retryPolicy')]: null } },
    says: [/^subscriptions: warning: .*30 times.*-call --max-delivery-attempts 2 --event-ttl 1$/],
  },
  {
    what: 'recordings that are given up at once, and lost without a trace',
    but: {
      [urls.subscriptions]: {
        'value.1.properties.retryPolicy': { maxDeliveryAttempts: 2, eventTimeToLiveInMinutes: 1 },
        'value.1.properties.deadLetterWithResourceIdentity': null,
      },
    },
    says: [
      /^subscriptions: warning: .*--max-delivery-attempts 30 --event-ttl 1440$/,
      /^subscriptions: warning: .*put aside nowhere.*SYSTEM_TOPIC_HAS_IDENTITY=true/,
    ],
  },
  {
    what: 'a topic that may not put aside what it fails to deliver',
    but: { [urls.topicGrants]: { value: [] } },
    says: [/^dead letters: warning: evgt-contoso-calls cannot .*"Storage Blob Data Contributor"/],
  },
  {
    what: 'a topic without an identity',
    but: { [urls.topics]: { 'value.0.identity': null } },
    says: [/^dead letters: warning: .*system-topic update .*--identity systemassigned/],
  },
  {
    what: 'a filter of numbers for recordings',
    but: {
      [urls.subscriptions]: {
        'value.1.properties.filter.advancedFilters': [
          { operatorType: 'StringIn', key: 'data.to.rawId', values: [`4:${ours}`] },
        ],
      },
    },
    says: [/^subscriptions: failure: .*recordings name none.*--remove filter\.advancedFilters$/],
  },
  {
    what: 'a filter that leaves a number of ours out',
    but: { [urls.subscriptions]: filterBy('4:+12065550101') },
    says: [
      /^filter: failure: 4:\+12065550100 is ours.*=4:\+12065550101,4:\+12065550100 ; .*events$/,
      /^filter: warning: .*4:\+12065550101, which is no number of ours/,
    ],
  },
  {
    what: 'a filter that leaves out a user and a number behind the SBC that have routes',
    but: { [urls.subscriptions]: filterBy(`4:${ours}`) },
    given: {
      routes: ['called: "8:acs:ada", flow: support', 'called: "+4930123456", flow: support'],
      trunks: [trunk],
    },
    says: [
      /^filter: failure: 8:acs:ada has a route/,
      /^filter: failure: 4:\+4930123456 has a route/,
      /^filter: unchecked: .*behind the SBC/,
    ],
  },
  {
    what: 'a filter with what is no id',
    but: { [urls.subscriptions]: filterBy(`4:${ours}`, '+12065550101') },
    says: [/^filter: warning: .*\+12065550101, which is nobody's id/],
  },
];
