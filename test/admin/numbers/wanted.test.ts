import { expect, test } from 'vitest';
import { questionOf, type Wanted } from '../../../src/admin/numbers/wanted.ts';

const wanted: Wanted = {
  ...{ country: 'US', type: 'geographic', assignment: 'application', areaCode: '206' },
  ...{ calling: 'inbound+outbound', sms: 'none', state: null, city: null, quantity: 1 },
};

test('how an area code was found does not make another question of it', () => {
  expect(questionOf({ ...wanted, state: 'WA', city: 'Seattle' })).toBe(questionOf(wanted));
});

test.each<Partial<Wanted>>([
  { country: 'CA' },
  { type: 'tollFree' },
  { assignment: 'person' },
  { areaCode: null },
  { calling: 'inbound' },
  { sms: 'outbound' },
  { quantity: 2 },
])('with %o it is another question', (change) => {
  expect(questionOf({ ...wanted, ...change })).not.toBe(questionOf(wanted));
});
