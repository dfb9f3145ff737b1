import { randomInt } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SuppressedStore } from '../../src/calls/suppressedStore.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { number } from '../calls/world.ts';

const newNumber = () => number(`+1206${randomInt(1_000_000, 9_999_999)}`);
const why = { at: 1_000 as Instant, reason: 'asked in a call', by: 'call' };

/** What every do-not-call list promises; each test has a number of its own. */
export const suppressedStoreContract = (name: string, create: () => SuppressedStore): void => {
  describe(`a do-not-call list (${name})`, () => {
    test('finds who was added, and nobody else', async () => {
      const store = create();
      const [mine, other] = [newNumber(), newNumber()];
      expect(await store.find(mine)).toBeNull();
      await store.add(mine, why);
      expect(await store.find(mine)).toEqual(why);
      expect(await store.find(other)).toBeNull();
    });

    test('keeps the first reason', async () => {
      const store = create();
      const mine = newNumber();
      await store.add(mine, why);
      await store.add(mine, { ...why, reason: 'another' });
      expect(await store.find(mine)).toEqual(why);
    });

    test('removes, and tells whether there was anything to remove', async () => {
      const store = create();
      const mine = newNumber();
      await store.add(mine, why);
      expect(await store.remove(mine)).toBe(true);
      expect(await store.remove(mine)).toBe(false);
      expect(await store.find(mine)).toBeNull();
    });
  });
};
