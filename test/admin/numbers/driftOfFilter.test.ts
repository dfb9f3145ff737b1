import { expect, test } from 'vitest';
import { driftOfFilter } from '../../../src/admin/numbers/driftOfFilter.ts';
import { toOwnedJson } from '../../../src/admin/numbers/ownedJson.ts';
import { ownedOf } from './sampleOwned.ts';

const main = toOwnedJson(ownedOf(), []);
const reminders = { ...main, number: '+12065550101', calling: 'outbound' };
const sales = { ...main, number: '+12065550102' };

test('numbers that take calls have to be named, and those that take none need not', () => {
  expect(driftOfFilter([main, reminders], [`4:${main.number}`])).toEqual([]);
  const drift = driftOfFilter([main, reminders, sales], ['8:acs:ada']);
  expect(drift.map(({ kind, number }) => [kind, number])).toEqual([
    ['filter', main.number],
    ['filter', sales.number],
  ]);
  // One change mends all of them.
  const [one, two] = drift;
  expect(one?.remedy).toBe(two?.remedy);
  expect(one?.remedy).toContain(`=8:acs:ada,4:${main.number},4:${sales.number} ;`);
});
