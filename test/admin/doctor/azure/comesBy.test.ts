import { expect, test } from 'vitest';
import type {
  Destination,
  EventSubscription,
} from '../../../../src/admin/doctor/azure/azureView.ts';
import { comesBy, isToldOf } from '../../../../src/admin/doctor/azure/comesBy.ts';

const site = { id: '/sites/App', host: 'app.azurewebsites.net' };
const given = (change: Partial<EventSubscription>): EventSubscription => ({
  ...{
    name: 'a',
    topic: { name: 't', group: 'rg', principalId: null },
    types: ['T'],
    filters: [],
    bySubject: false,
  },
  ...{ attempts: 2, minutes: 1, deadLetters: null, state: 'Succeeded' },
  destination: { kind: 'other', type: 'x' },
  ...change,
});
const own = 'calls.contoso.com';

test.each<{ to: Destination; way: string | null }>([
  { to: { kind: 'function', app: '/SITES/app', name: 'incomingCall' }, way: 'trigger' },
  { to: { kind: 'function', app: '/sites/App', name: 'recordingReady' }, way: null },
  { to: { kind: 'function', app: '/sites/Other', name: 'incomingCall' }, way: null },
  { to: { kind: 'webhook', host: 'App.azurewebsites.net', path: '/api/events' }, way: 'webhook' },
  { to: { kind: 'webhook', host: site.host, path: '/runtime/webhooks/EventGrid' }, way: 'webhook' },
  { to: { kind: 'webhook', host: own, path: '/api/events' }, way: 'webhook' },
  { to: { kind: 'webhook', host: site.host, path: '/api/calls' }, way: null },
  { to: { kind: 'webhook', host: 'other.net', path: '/api/events' }, way: null },
  { to: { kind: 'other', type: 'StorageQueue' }, way: null },
])('$to comes by $way', ({ to, way }) => {
  const app = { site, settings: { CALLBACK_BASE_URL: `https://${own}/` } };
  expect(comesBy(given({ destination: to }), app, 'incomingCall')).toBe(way);
});

test('who names no types is told of all', () => {
  expect(isToldOf(given({ types: null }), 'T')).toBe(true);
  expect(isToldOf(given({}), 't')).toBe(true);
  expect(isToldOf(given({}), 'U')).toBe(false);
});
