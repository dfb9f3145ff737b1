import { expect, test } from 'vitest';
import { type LimitAsk, runLimitBatch } from '../../src/calls/limitBatch.ts';
import { createMemoryLimitStore } from '../store/memoryLimitStore.ts';
import { createManualClock } from './manualClock.ts';

const counting = (name: string): LimitAsk<number> => ({
  month: '2026-11',
  numberKey: null,
  reservationKey: `res|${name}|1`,
  decide: ({ counters }) => {
    const spentMonth = counters.spentMonth + 1;
    const changed = { ...counters, spentMonth };
    return { result: spentMonth, counters: changed, use: null, reservation: null };
  },
});

const depsOn = (limitStore = createMemoryLimitStore()) => ({
  ...{ limitStore, clock: createManualClock(0), random: () => 0 },
});

test('what is asked together is decided one after another, and written at once', async () => {
  const deps = depsOn();
  let writes = 0;
  const { write } = deps.limitStore;
  const limitStore = {
    ...deps.limitStore,
    write: (...args: Parameters<typeof write>) => {
      writes += 1;
      return write(...args);
    },
  };
  const asks = ['a', 'b', 'c'].map(counting);
  expect(await runLimitBatch({ ...deps, limitStore }, asks)).toEqual([1, 2, 3]);
  expect(writes).toBe(1);
  expect(await runLimitBatch({ ...deps, limitStore }, [counting('d')])).toEqual([4]);
});

test('somebody else who was there in between is counted too', async () => {
  const deps = depsOn();
  let met = false;
  const limitStore = {
    ...deps.limitStore,
    write: async (...args: Parameters<typeof deps.limitStore.write>) => {
      if (!met) {
        met = true;
        await runLimitBatch(deps, [counting('other')]);
      }
      return deps.limitStore.write(...args);
    },
  };
  expect(await runLimitBatch({ ...deps, limitStore }, [counting('mine')])).toEqual([2]);
});

test('where nothing changes nothing is written, and endless races are given up', async () => {
  const deps = depsOn();
  const limitStore = { ...deps.limitStore, write: async () => false };
  const idle: LimitAsk<string> = {
    ...counting('idle'),
    decide: () => ({ result: 'same', counters: null, use: null, reservation: null }),
  };
  expect(await runLimitBatch({ ...deps, limitStore }, [idle])).toEqual(['same']);
  await expect(runLimitBatch({ ...deps, limitStore }, [counting('a')])).rejects.toThrow('busy');
});
