import { expect, test } from 'vitest';
import { readTables } from '../../../src/admin/rates/readTables.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { priceFolder } from './priceFolder.ts';

test('what was built is read', () => {
  const { rates, notice, leases } = readTables(priceFolder());
  expect(rates.byPrefix.size).toBe(2);
  expect(notice).toBe('As agreed.');
  expect(leases.byCountry.get('US')).toEqual({
    geographic: { monthly: 1, inboundPerMinute: 0.0085 },
    tollFree: { monthly: 2, inboundPerMinute: null },
  });
});

test.each([{}, { 'dist/rates.json': '{}', 'dist/leases.json': '{}' }])(
  'without tables it says how to build them',
  (files) => {
    expect(() => readTables(temporaryFolder(files))).toThrow(/cannot be read/);
  },
);
