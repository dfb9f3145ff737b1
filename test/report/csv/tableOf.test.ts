import { expect, test } from 'vitest';
import { tableOf } from '../../../src/report/csv/tableOf.ts';
import { callOf } from '../callOf.ts';
import { prices } from '../prices.ts';

const here = { state: 'here', value: prices() } as const;

test('lines come a page at a time, and each call is taken on the way', async () => {
  const read: number[] = [];
  const pages = async function* () {
    for (const count of [2, 0, 1]) {
      read.push(count);
      yield Array.from({ length: count }, () => callOf());
    }
  };
  let taken = 0;
  const table = tableOf(pages(), here, () => {
    taken += 1;
  });
  const lines = async (): Promise<number> =>
    String((await table.next()).value ?? '').split('\r\n').length - 1;
  expect([await lines(), taken, read]).toEqual([3, 2, [2]]);
  expect([await lines(), await lines(), await lines()]).toEqual([0, 1, 0]);
  expect([taken, read]).toEqual([3, [2, 0, 1]]);
});

test('a day without calls has a heading; without prices there is no money', async () => {
  const pages = async function* () {
    yield [];
  };
  const missing = { state: 'missing', why: 'no tables' } as const;
  const [first] = [await tableOf(pages(), missing, () => {}).next()];
  expect(String(first.value)).toMatch(/^\ufeffid,started_at,.*,currency\r\n$/);
});
