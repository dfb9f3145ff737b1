import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';

const head = { currency: 'USD', source: 'somewhere', notice: 'As agreed.' };

/** A project whose tables of prices were built: the USA, Alaska, and numbers of the USA. */
export const priceFolder = (date = '2026-11-01'): string => {
  const rates = JSON.stringify({
    ...{ ...head, date },
    rates: [
      ['1', 'USA', 'mixed', 'US', 13_000],
      ['1907', 'Alaska', 'mixed', 'US', 90_000],
    ],
  });
  const leases = JSON.stringify({
    ...{ ...head, date: '2023-06-30' },
    prices: [['US', 1, 0.0085, 2, null]],
  });
  return temporaryFolder({
    ...{ 'dist/rates.json': rates, 'dist/leases.json': leases, 'src/rates/rates.json': rates },
  });
};
