import { expect, test } from 'vitest';
import { eventSubscriptionsIn } from '../../../../src/admin/doctor/azure/eventSubscriptionsIn.ts';
import { contoso, ids, urls } from './contoso.ts';

const read = (properties: object) =>
  eventSubscriptionsIn([{ name: 'a', properties }], ids.topic, null)[0];

test('what is deployed', () => {
  const [call] = eventSubscriptionsIn(Object(contoso()[urls.subscriptions]).value, ids.topic, 'p');
  expect(call).toEqual({
    name: 'contoso-incoming-call',
    topic: { name: 'evgt-contoso-calls', group: 'rg-contoso', principalId: 'p' },
    types: ['Microsoft.Communication.IncomingCall'],
    destination: { kind: 'function', app: ids.app, name: 'incomingCall' },
    ...{ filters: [], bySubject: false, attempts: 2, minutes: 1 },
    deadLetters: { container: ids.deadLetters, isByIdentity: true },
    state: 'Succeeded',
  });
});

test('what is not set is what Event Grid does then', () => {
  expect(read({ filter: { subjectBeginsWith: '/caller' } })).toMatchObject({
    ...{ types: null, attempts: 30, minutes: 1440, deadLetters: null, bySubject: true },
    destination: { kind: 'other', type: 'nowhere' },
  });
});

test.each([
  {
    to: { endpointType: 'WebHook', properties: { endpointBaseUrl: 'https://a.net/api/events' } },
    is: { kind: 'webhook', host: 'a.net', path: '/api/events' },
  },
  { to: { endpointType: 'WebHook', properties: {} }, is: { kind: 'other', type: 'WebHook' } },
  {
    to: { endpointType: 'StorageQueue', properties: { resourceId: '/st' } },
    is: { kind: 'other', type: 'StorageQueue' },
  },
])('to $to', ({ to, is }) => {
  expect(read({ destination: to })?.destination).toEqual(is);
  expect(read({ deliveryWithResourceIdentity: { destination: to } })?.destination).toEqual(is);
});

test('without an identity it is put aside by a key', () => {
  const properties = { resourceId: '/st', blobContainerName: 'aside' };
  expect(
    read({ deadLetterDestination: { endpointType: 'StorageBlob', properties } }),
  ).toMatchObject({
    deadLetters: {
      container: '/st/blobServices/default/containers/aside',
      isByIdentity: false,
    },
  });
});

test('filters have one value or several', () => {
  const advancedFilters = [
    { operatorType: 'StringIn', key: 'data.to.rawId', values: ['4:+1'] },
    { operatorType: 'NumberLessThan', key: 'data.x', value: 3 },
  ];
  expect(read({ filter: { advancedFilters } })?.filters).toEqual([
    { operatorType: 'StringIn', key: 'data.to.rawId', values: ['4:+1'] },
    { operatorType: 'NumberLessThan', key: 'data.x', values: ['3'] },
  ]);
});
