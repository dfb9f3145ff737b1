import { expect, test } from 'vitest';
import { type PriceSources, readPrices } from '../../src/report/readPrices.ts';
import { owned, prices } from './prices.ts';

const { rates, leases, services } = prices();
const sources = (part: Partial<PriceSources> = {}): PriceSources => ({
  ...{ rates: () => rates, leases: () => leases, services: () => services },
  ...{ owned: async () => [owned('+18005551000')], ...part },
});

test('all of it is there', async () => {
  const value = { rates, leases, services, owned: [owned('+18005551000')] };
  expect(await readPrices(sources())).toEqual({ prices: { state: 'here', value }, warnings: [] });
});

test('the provider does not answer: the rest is there, and a warning', async () => {
  const failing = sources({ owned: () => Promise.reject(new Error('403\nand more')) });
  expect(await readPrices(failing)).toEqual({
    prices: { state: 'here', value: { rates, leases, services, owned: null } },
    warnings: ['The provider did not list the numbers: what they cost is not in it (403).'],
  });
});

test('a table is not there: no prices at all, with the reason', async () => {
  const failing = sources({
    rates: () => {
      throw new Error('no such file');
    },
  });
  expect((await readPrices(failing)).prices).toEqual({
    ...{ state: 'missing', why: 'the tables of prices cannot be read: no such file' },
  });
});
