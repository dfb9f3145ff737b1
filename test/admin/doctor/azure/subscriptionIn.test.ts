import { expect, test } from 'vitest';
import { subscriptionIn } from '../../../../src/admin/doctor/azure/subscriptionIn.ts';

test('an id begins with the subscription', () => {
  expect(subscriptionIn('/subscriptions/s-1/resourceGroups/rg/providers/a/b/c')).toBe(
    '/subscriptions/s-1',
  );
  expect(subscriptionIn('nothing')).toBe('');
});
