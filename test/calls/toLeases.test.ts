import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { toLeases } from '../../src/calls/toLeases.ts';

test('the prices of the project are read', async () => {
  const leases = toLeases(await readFile('src/rates/leases.json', 'utf8'));
  expect(leases.byCountry.get('US')).toEqual({
    geographic: { monthly: 1, inboundPerMinute: 0.0085 },
    tollFree: { monthly: 2, inboundPerMinute: 0.022 },
  });
});

test.each(['', '{}', '{"prices":[["US",1]]}'])('%s holds none', (text) => {
  expect(() => toLeases(text)).toThrow();
});
