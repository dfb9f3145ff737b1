import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toLeases } from '../../../calls/toLeases.ts';
import { toRateTable } from '../../../calls/toRateTable.ts';
import { toServicePrices } from '../../../calls/toServicePrices.ts';
import type { PhoneNumber } from '../../../flow/phoneNumber.ts';
import type { OwnedNumber } from '../../../policy/ownedNumber.ts';
import { type Prices, readPrices } from '../../../report/readPrices.ts';

const owned = (number: string, kind: OwnedNumber['kind'], monthly: number): OwnedNumber => ({
  ...{ number: number as PhoneNumber, kind, country: 'US', monthly, currency: 'USD' },
});

/** The project's tables of prices, and two numbers. */
export const demoPrices = (root: string): Promise<Prices> => {
  const read = (name: string): string =>
    readFileSync(path.join(root, 'src', 'rates', name), 'utf8');
  return readPrices({
    rates: () => toRateTable(read('rates.json')),
    leases: () => toLeases(read('leases.json')),
    services: () => toServicePrices(read('services.json')),
    owned: async () => [
      owned('+18005550199', 'tollFree', 2),
      owned('+12065550199', 'geographic', 1),
    ],
  });
};
