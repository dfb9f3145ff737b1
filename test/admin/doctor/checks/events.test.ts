import { expect, test } from 'vitest';
import { events, type Gathered } from '../../../../src/admin/doctor/checks/events.ts';
import type { Subscription } from '../../../../src/admin/doctor/subscriptionsIn.ts';
import { told } from '../told.ts';

const number = '+14255550100';
const ours: Subscription = {
  endpoint: 'http://localhost:7071/runtime/webhooks/EventGrid?functionName=incomingCall',
  types: ['Microsoft.Communication.IncomingCall'],
  filters: [],
};
const atWebhook = { ...ours, endpoint: 'http://localhost:7071/api/events' };
const recordings = { ...ours, types: ['Microsoft.Communication.RecordingFileStatusUpdated'] };
const only = (operatorType: string, ...values: string[]): Subscription => ({
  ...ours,
  filters: [{ operatorType, key: 'data.to.PhoneNumber.Value', values }],
});
const whole: Gathered = {
  subscriptions: [recordings, ours],
  numbers: [number],
  baseUrl: 'http://localhost:7071',
  name: 'contoso',
  seesTopics: false,
  isWebhookOpen: false,
};

test.each<{ what: string; change: Partial<Gathered>; says: RegExp[] }>([
  { what: 'the app is told of all', change: {}, says: [/^ok/] },
  {
    what: 'nobody is',
    change: { subscriptions: [recordings] },
    says: [/^failure: Nothing is subscribed.*npm start/],
  },
  {
    what: 'a filter leaves a number out',
    change: { subscriptions: [only('StringIn', '+14255550199')] },
    says: [/^failure: The filter .* leaves out \+14255550100.*data\.to\.phoneNumber\.value/],
  },
  {
    what: 'a filter names it',
    change: { subscriptions: [only('StringIn', number)] },
    says: [/^ok/],
  },
  {
    what: 'a filter names its beginning',
    change: { subscriptions: [only('StringBeginsWith', '+1206', '+1425')] },
    says: [/^ok/],
  },
  {
    what: 'a filter names its id',
    change: {
      subscriptions: [
        {
          ...ours,
          filters: [{ operatorType: 'StringIn', key: 'data.to.rawId', values: [`4:${number}`] }],
        },
      ],
    },
    says: [/^ok/],
  },
  {
    what: 'a filter of ids names only the number',
    change: {
      subscriptions: [
        {
          ...ours,
          filters: [{ operatorType: 'StringIn', key: 'data.to.rawId', values: [number] }],
        },
      ],
    },
    says: [/^failure: The filter .* leaves out \+14255550100.*4:\+14255550100 among/],
  },
  {
    what: 'two filters share the numbers',
    change: {
      subscriptions: [only('StringIn', number), only('StringIn', '+14255550101')],
      numbers: [number, '+14255550101'],
    },
    says: [/^warning: Each incoming call/],
  },
  {
    what: 'another app is told',
    change: { baseUrl: 'http://localhost:7199' },
    says: [/^failure: .*not to the app at localhost:7199/],
  },
  {
    what: 'the webhook of the app is told',
    change: { subscriptions: [atWebhook], isWebhookOpen: true },
    says: [/^ok/],
  },
  {
    what: 'the webhook is told, and the settings cannot be read',
    change: { subscriptions: [atWebhook], isWebhookOpen: null },
    says: [/^ok/],
  },
  {
    what: 'the webhook is told, and lets nobody in',
    change: { subscriptions: [atWebhook] },
    says: [/^failure: .*lets nobody in.*Set EVENT_GRID_KEYS/],
  },
  {
    what: 'the app is told where it takes nothing',
    change: { subscriptions: [{ ...ours, endpoint: 'http://localhost:7071/api/event' }] },
    says: [/^failure: .*not where it takes them.*api\/events, or/],
  },
  {
    what: 'in Azure it cannot be seen, and the command is told',
    change: { subscriptions: null },
    says: [/^unchecked: Not checked here.*\| az eventgrid system-topic .*'\/contoso'/],
  },
  {
    what: 'in Azure another check sees it',
    change: { subscriptions: null, seesTopics: true },
    says: [],
  },
])('$what', ({ change, says }) => {
  expect(told(events.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});
