import { describe, expect, test } from 'vitest';
import { type LimitAsk, runLimitBatch } from '../../src/calls/limitBatch.ts';
import { countersKey, limitPart } from '../../src/calls/limitKeys.ts';
import type { LimitStore } from '../../src/calls/limitStore.ts';
import { maxConflicts } from '../../src/calls/limits.ts';
import { createMemoryLimitStore } from '../store/memoryLimitStore.ts';
import { createManualClock } from './manualClock.ts';

const depsOn = (limitStore: LimitStore) => ({
  ...{ limitStore, clock: createManualClock(1_000), random: () => 0.5, log: () => undefined },
});

/** Spends one more and says what had been spent before. */
const spendOne = (reservationKey: string, numberKey: string | null = null): LimitAsk<number> => ({
  ...{ reservationKey, numberKey },
  decide: ({ counters, use }) => ({
    result: counters.spentDay,
    counters: { ...counters, spentDay: counters.spentDay + 1 },
    use: numberKey === null ? null : { ...use, calls: use.calls + 1 },
    reservation: null,
  }),
});

const json = async (store: LimitStore, key: string) => {
  const [row] = await store.read(limitPart, [key]);
  return JSON.parse(row?.json ?? 'null');
};

describe('what is asked together', () => {
  test('is decided one after another, each on what the ones before have left', async () => {
    const store = createMemoryLimitStore();
    const asks = [spendOne('r1', 'n|a'), spendOne('r2', 'n|b'), spendOne('r3', 'n|a')];
    expect(await runLimitBatch(depsOn(store), asks)).toEqual([0, 1, 2]);
    expect(await json(store, countersKey)).toMatchObject({ spentDay: 3 });
    expect(await json(store, 'n|a')).toMatchObject({ calls: 2 });
    expect(await json(store, 'n|b')).toMatchObject({ calls: 1 });
  });

  test('is read at once and written in one transaction', async () => {
    const store = createMemoryLimitStore();
    const trips: string[] = [];
    const counted: LimitStore = {
      ...store,
      read: (part, keys) => {
        trips.push(`read ${keys.length}`);
        return store.read(part, keys);
      },
      write: (part, rows) => {
        trips.push(`write ${rows.length}`);
        return store.write(part, rows);
      },
    };
    await runLimitBatch(depsOn(counted), [spendOne('r1', 'n|a'), spendOne('r2', 'n|a')]);
    expect(trips).toEqual(['read 4', 'write 2']);
  });

  test('writes nothing when nothing changes', async () => {
    const store = createMemoryLimitStore();
    const write = async () => Promise.reject(new Error('written'));
    const look: LimitAsk<string> = {
      ...{ reservationKey: 'r1', numberKey: null },
      decide: () => ({ result: 'seen', counters: null, use: null, reservation: null }),
    };
    expect(await runLimitBatch(depsOn({ ...store, write }), [look])).toEqual(['seen']);
  });
});

describe('where somebody else has written in between', () => {
  test('everything is decided anew, a moment later', async () => {
    const store = createMemoryLimitStore();
    const other = depsOn(store);
    let disturbed = false;
    const write: LimitStore['write'] = async (part, rows) => {
      if (!disturbed) await runLimitBatch(other, [spendOne('r9')]);
      disturbed = true;
      return store.write(part, rows);
    };
    const deps = depsOn({ ...store, write });
    expect(await runLimitBatch(deps, [spendOne('r1')])).toEqual([1]);
    expect(await json(store, countersKey)).toMatchObject({ spentDay: 2 });
    expect(deps.clock.slept).toHaveLength(1);
  });

  test('all the time, it is an error and nothing is written', async () => {
    const store = createMemoryLimitStore();
    let tries = 0;
    const write = async () => {
      tries += 1;
      return false;
    };
    const deps = depsOn({ ...store, write });
    await expect(runLimitBatch(deps, [spendOne('r1')])).rejects.toThrow('too busy');
    expect(tries).toBe(maxConflicts);
    expect(await json(store, countersKey)).toBeNull();
  });
});
