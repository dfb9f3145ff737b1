import { expect, test } from 'vitest';
import { finishCall, numberHashOf } from '../../src/calls/finishCall.ts';
import { createMemoryCallIndex } from '../store/memoryCallIndex.ts';
import { openLedger } from './openLedger.ts';
import { queueDeps } from './queueDeps.ts';
import { activeCall, at, leg, n, pending, rowOf } from './rows.ts';
import { number } from './world.ts';

const quiet = { ledger: openLedger(number('+18005550199')), log: () => {} };
const key = { version: 2, key: new Uint8Array(32).fill(3) };
const call = activeCall({ kind: 'transferred' });

test('the call is listed, found by its number, and no longer active', async () => {
  const index = createMemoryCallIndex();
  await index.markActive(call.id);
  await finishCall({ ...queueDeps(), ...quiet, index, numberKey: key }, rowOf(call), at(9));
  expect(await index.active()).toEqual([]);
  expect((await index.day('1970-01-01', 10, null)).calls).toEqual([call]);
});

test('a call with something left to hang up stays active', async () => {
  const index = createMemoryCallIndex();
  const hangUp = pending({ kind: 'hangUp', n: n(9), connection: leg });
  await finishCall(
    { ...queueDeps(), ...quiet, index, numberKey: key },
    rowOf(call, { pending: [hangUp] }),
    at(9),
  );
  expect(await index.active()).toEqual([call.id]);
});

test('a call that somebody still executes for stays active', async () => {
  const index = createMemoryCallIndex();
  await index.markActive(call.id);
  const held = rowOf(call, { lease: { owner: 'somebody', until: at(10) } });
  await finishCall({ ...queueDeps(), ...quiet, index, numberKey: key }, held, at(9));
  expect(await index.active()).toEqual([call.id]);
  await finishCall({ ...queueDeps(), ...quiet, index, numberKey: key }, held, at(10));
  expect(await index.active()).toEqual([]);
});

test('the mark is taken away last: a failure on the way leaves it', async () => {
  const index = createMemoryCallIndex();
  await index.markActive(call.id);
  const failing = { ...index, listCall: () => Promise.reject(new Error('storage is down')) };
  await expect(
    finishCall({ ...queueDeps(), ...quiet, index: failing, numberKey: key }, rowOf(call), at(9)),
  ).rejects.toThrow('storage is down');
  expect(await index.active()).toEqual([call.id]);
});

test('hashes of numbers carry the version of their key', () => {
  expect(numberHashOf(key, '+12065550100')).toMatch(/^v2\.[\w-]{22}$/);
  expect(numberHashOf({ ...key, version: 3 }, '+12065550100')).toMatch(/^v3\./);
});
