import { expect, test } from 'vitest';
import { lookUpPrice } from '../../../src/admin/rates/lookUpPrice.ts';
import { readTables } from '../../../src/admin/rates/readTables.ts';
import type { Instant } from '../../../src/engine/ids.ts';
import { number } from '../../calls/world.ts';
import { priceFolder } from './priceFolder.ts';

const now = Date.parse('2026-11-26T12:00:00Z') as Instant;
const priceOf = (text: string) => lookUpPrice(number(text), readTables(priceFolder()), now);

test('the longest prefix has the price, and the country its numbers', () => {
  expect(priceOf('+19075550100')).toMatchObject({
    country: 'US',
    price: { destination: 'Alaska', prefix: '+1907', perMinute: 0.09, currency: 'USD' },
    lease: { geographic: { monthly: 1 } },
    age: { days: 25, isOld: false },
  });
});

test('what is not known is null', () => {
  const found = priceOf('+493012345678');
  expect(found).toMatchObject({ country: 'DE', price: null });
  expect(found.lease).toBeUndefined();
});
