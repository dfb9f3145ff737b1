import { expect, test } from 'vitest';
import { subscriptionsIn } from '../../../src/admin/doctor/subscriptionsIn.ts';

const endpoint = 'http://localhost:7071/x';

test('each subscription is told with its filters, whatever else stands there', () => {
  const filter = { operatorType: 'StringIn', key: 'k', values: ['v'] };
  const subscriptions = [
    { name: 'a', endpoint, eventTypes: ['A'] },
    { name: 'b', endpoint, eventTypes: ['B'], advancedFilters: [filter] },
  ];
  expect(subscriptionsIn({ status: 200, date: null, body: { subscriptions } })).toEqual([
    { endpoint, types: ['A'], filters: [] },
    { endpoint, types: ['B'], filters: [filter] },
  ]);
});

test.each([
  { seen: { status: 404, date: null, body: null } as const, says: '(404)' },
  { seen: { status: 200, date: null, body: { subscriptions: 1 } } as const, says: '(200)' },
  { seen: { status: null, reason: 'ECONNREFUSED' } as const, says: '(ECONNREFUSED)' },
])('what tells none is refused: $says', ({ seen, says }) => {
  expect(() => subscriptionsIn(seen)).toThrow(says);
});
