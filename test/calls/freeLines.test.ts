import { describe, expect, test } from 'vitest';
import { freeLines } from '../../src/calls/freeLines.ts';
import type { Dial } from '../../src/calls/ledger.ts';
import { limitPart } from '../../src/calls/limitKeys.ts';
import { end } from '../../src/engine/leave.ts';
import { ringingOthers, rungOf } from '../engine/ringing/rungOf.ts';
import { callerId, dialling, ledgerOn } from './ledgers.ts';
import { activeCall, at, n, pending, rowOf } from './rows.ts';
import { createTestLedger } from './testLedger.ts';
import { party } from './world.ts';

const add = {
  ...({ kind: 'add', ringMs: 20_000 } as const),
  ...{ n: n(6), to: party('+12065550122'), from: callerId },
};
const ringing = (...adds: number[]) => activeCall(ringingOthers(adds.map((one) => rungOf(one))), 7);
const go = { kind: 'go', from: callerId };

const next = [pending(add)];

/** A ledger whose releases wait until they are let go. */
const slowLedger = () => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const asked: string[] = [];
  const ledger = {
    ...createTestLedger(),
    release: ({ id }: { id: string }) => {
      asked.push(id);
      return promise;
    },
  };
  const logged: string[] = [];
  const deps = { ledger, log: (_: string, message: string) => void logged.push(message) };
  return { deps, asked, logged, resolve, reject };
};

describe('the line of somebody who is rung no longer', () => {
  test('is free before the next one is dialled', async () => {
    const { deps, asked, resolve } = slowLedger();
    let isDone = false;
    const done = freeLines(deps, ringing(3), rowOf(ringing(6), { pending: next })).then(() => {
      isDone = true;
    });
    await Promise.resolve();
    expect([asked.length, isDone]).toEqual([1, false]);
    resolve();
    await done;
  });

  test('is not waited for by anything else', async () => {
    const { deps, asked } = slowLedger();
    await freeLines(deps, ringing(3, 6), rowOf(ringing(6)));
    expect(asked).toHaveLength(1);
  });

  test('stays taken until the call is over when storage fails', async () => {
    const { deps, logged, reject } = slowLedger();
    reject(new Error('storage'));
    await freeLines(deps, ringing(3), rowOf(ringing(6), { pending: next }));
    expect(logged).toEqual(['lines stay taken until their call is over']);
  });
});

test('who is rung no longer leaves his line to the next one, though the call goes on', async () => {
  const house = ledgerOn({ perCallerId: 2 });
  const { call, command } = dialling(Date.parse('2026-11-26T12:30:00Z'));
  await house.ledger.reserve(call, command);
  const addBy = (number: number): Dial => ({ ...add, n: n(number) });
  const onCall = { ...ringing(6), id: call.id };
  expect(await house.ledger.reserve(onCall, addBy(3))).toEqual(go);
  expect(await house.ledger.reserve(onCall, addBy(6))).toMatchObject({ kind: 'later' });
  await house.ledger.release(onCall);
  expect(await house.ledger.reserve(onCall, addBy(6))).toEqual(go);
  // Neither the call's own leg nor who is being rung is released with him.
  await house.ledger.release(onCall);
  const [row] = await house.limitStore.read(limitPart, ['counters']);
  expect(JSON.parse(row?.json ?? '{}')).toMatchObject({ lines: { [callerId]: { busy: 2 } } });
});

test.each([
  ['nobody is rung less', ringing(3), ringing(3, 6)],
  ['the call is over', ringing(3), end(ringing(3), 'completed', at(9))],
])('nothing is asked when %s', async (_, before, after) => {
  const { deps, asked } = slowLedger();
  await freeLines(deps, before, rowOf(after));
  expect(asked).toEqual([]);
});
