import { expect, test } from 'vitest';
import type { EventSubscription } from '../../../../src/admin/doctor/azure/azureView.ts';
import { eventSubscriptionsIn } from '../../../../src/admin/doctor/azure/eventSubscriptionsIn.ts';
import { siteIn } from '../../../../src/admin/doctor/azure/siteIn.ts';
import { type Gathered, subscriptions } from '../../../../src/admin/doctor/checks/subscriptions.ts';
import { contoso, ids, urls } from '../azure/contoso.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

const listed = Object(contoso()[urls.subscriptions]).value;
const [calls, recordings] = eventSubscriptionsIn(listed, ids.topic, null) as [
  EventSubscription,
  EventSubscription,
];
const byRawId = (...values: string[]) => [
  { operatorType: 'StringIn', key: 'data.to.rawId', values },
];
const whole: NonNullable<Gathered> = {
  site: siteIn(contoso()[urls.site]),
  settings: {},
  endpoint: 'https://contoso.communication.azure.com',
  communication: { id: ids.communication, name: 'contoso-calls', group: 'rg', principalId: null },
  subscriptions: [calls, recordings],
};

test.each<{ what: string; change: Partial<NonNullable<Gathered>>; says: RegExp[] }>([
  { what: 'all are told', change: {}, says: [/^ok: Calls and recordings are announced/] },
  {
    what: 'the resource is elsewhere',
    change: { communication: null, subscriptions: [] },
    says: [/^unchecked: .*not in the subscription/],
  },
  {
    what: 'one subscription is told of everything',
    change: { subscriptions: [{ ...calls, types: null }, recordings] },
    says: [/^ok/],
  },
  {
    what: 'calls are announced twice',
    change: { subscriptions: [calls, { ...calls, name: 'again' }, recordings] },
    says: [/^warning: .*more than once: contoso-incoming-call, again/],
  },
  {
    what: 'two share the numbers',
    change: {
      subscriptions: [
        { ...calls, filters: byRawId('4:+12065550100') },
        { ...calls, filters: byRawId('4:+12065550101') },
        recordings,
      ],
    },
    says: [/^ok/],
  },
  {
    what: 'it looks at the subject',
    change: { subscriptions: [{ ...calls, bySubject: true }, recordings] },
    says: [/^unchecked: .*by the subject/],
  },
  {
    what: 'nobody is told of recordings',
    change: { subscriptions: [calls] },
    says: [/^failure: Finished recordings .*lost after a day/],
  },
])('$what', ({ change, says }) => {
  expect(told(subscriptions.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});

test('the webhook is open by a key, or to tokens', () => {
  const destination = { kind: 'webhook', host: whole.site.host, path: '/api/events' } as const;
  const change = { subscriptions: [{ ...calls, destination }, recordings] };
  const judge = (settings: Record<string, string>) =>
    told(subscriptions.judge({ ...whole, ...change, settings })).map((each) => each.slice(0, 7));
  expect(judge({})).toEqual(['failure']);
  expect(judge({ EVENT_GRID_KEYS: 'x' })).toEqual(['ok: Cal']);
  expect(judge({ EVENT_GRID_TENANT_ID: 'x' })).toEqual(['ok: Cal']);
});

test('without Azure there is nothing to say', async () => {
  expect(await subscriptions.gather(patientOf(), new AbortController().signal)).toBe(null);
  expect(subscriptions.judge(null)).toEqual([]);
});
