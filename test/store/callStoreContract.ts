import { describe, expect, it } from 'vitest';
import type { CallStore, Change } from '../../src/calls/ports.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { callStoreEventsContract } from './callStoreEventsContract.ts';
import { callStoreNoticesContract } from './callStoreNoticesContract.ts';
import { callStoreRowsContract } from './callStoreRowsContract.ts';
import { sampleChange } from './sampleChange.ts';
import { newCallId, sampleCall, sampleEvent, sampleRow, sampleSettled } from './sampleRow.ts';

const limits = (create: () => CallStore): void => {
  const id = newCallId();
  const long = { text: 'x'.repeat(33_000) };
  const many = Array.from({ length: 100 }, (_, n) => sampleEvent(`e${n}`));
  const cases: readonly [string, Change, RegExp][] = [
    ['nothing to write', sampleChange(id, { row: null }), /changes nothing/],
    ['an event twice', sampleChange(id, { events: [sampleEvent('e'), sampleEvent('e')] }), /twice/],
    [
      'a command twice',
      sampleChange(id, { settled: [sampleSettled(1), sampleSettled(1, 1)] }),
      /twice/,
    ],
    ['101 rows', sampleChange(id, { events: many }), /has 101 rows; 100 are allowed/],
    [
      "another call's row",
      sampleChange(id, { row: sampleRow(newCallId()) }),
      /holds the row of call/,
    ],
    [
      'a state of more than 32,000 characters',
      sampleChange(id, { row: sampleRow(id, { call: { ...sampleCall(id), variables: long } }) }),
      /state of call .* takes 32000/,
    ],
    [
      'a ticket of more than 32,000 characters',
      sampleChange(id, { row: sampleRow(id, { answerContext: long.text }) }),
      /answering context .* longer than 32000/,
    ],
  ];

  it.each(cases)('refuses %s', async (_, refused, message) => {
    const store = create();
    await expect(store.save(refused)).rejects.toThrow(message);
    expect(await store.load(id)).toBeNull();
  });

  it('takes 100 rows in one change', async () => {
    const [store, big] = [create(), newCallId()];
    const events = many.slice(1);
    expect((await store.save(sampleChange(big, { events }))).kind).toBe('saved');
    expect((await store.timeline(big)).events).toHaveLength(99);
  });

  it('gives times back as they were', async () => {
    const [store, late] = [create(), newCallId()];
    const call = sampleCall(late, 253_402_300_799_999 as Instant);
    await store.save(sampleChange(late, { row: sampleRow(late, { call }) }));
    expect((await store.load(late))?.row.call).toEqual(call);
  });
};

/** What every `CallStore` keeps to; `create` gives a store that may hold other calls already. */
export const callStoreContract = (create: () => CallStore): void => {
  callStoreRowsContract(create);
  callStoreEventsContract(create);
  callStoreNoticesContract(create);
  describe('limits', () => limits(create));
};
