import { expect, test } from 'vitest';
import type { HashKey } from '../../src/calls/finishCall.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { createTableSuppressedStore } from '../../src/store/createTableSuppressedStore.ts';
import { number } from '../calls/world.ts';
import { suppressedStoreContract } from './suppressedStoreContract.ts';
import { freshTables } from './testTables.ts';

const key = (version: number): HashKey => ({ version, key: new Uint8Array(32).fill(version) });

suppressedStoreContract('in Azure Tables', () =>
  createTableSuppressedStore(freshTables(), [key(1)]),
);

test('a number is found under every key that lives, and removed under all', async () => {
  const tables = freshTables();
  const old = createTableSuppressedStore(tables, [key(1)]);
  const both = createTableSuppressedStore(tables, [key(1), key(2)]);
  const mine = number('+12065550142');
  const why = { at: 5 as Instant, reason: 'asked by letter', by: 'ada' };
  await old.add(mine, why);
  expect(await both.find(mine)).toEqual(why);
  // It stands there already, so it is not written under the newer key too.
  await both.add(mine, { ...why, reason: 'again' });
  expect(await createTableSuppressedStore(tables, [key(2)]).find(mine)).toBeNull();
  expect(await both.remove(mine)).toBe(true);
  expect(await old.find(mine)).toBeNull();
});
