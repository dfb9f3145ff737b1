import { expect, test } from 'vitest';
import { callsUnderWay } from '../../src/calls/callsUnderWay.ts';
import { createMemoryCallIndex } from '../store/memoryCallIndex.ts';
import { createMemoryCallStore } from '../store/memoryCallStore.ts';
import { sampleChange } from '../store/sampleChange.ts';
import { newCallId, sampleCall, sampleRow, sampleTime } from '../store/sampleRow.ts';
import { number } from './world.ts';

test('calls with a number that go on or are still to come are found, each once', async () => {
  const [store, index] = [createMemoryCallStore(), createMemoryCallIndex()];
  const ids = [newCallId(), newCallId(), newCallId()] as const;
  for (const id of ids) await store.save(sampleChange(id));
  const [active, due, unmarked] = ids;
  await index.markActive(active);
  await index.markDue(active, sampleTime);
  await index.markDue(due, sampleTime);
  // One whose row is gone, and one that is over.
  await index.markActive(newCallId());
  const over = newCallId();
  const call = {
    ...({
      ...sampleCall(over),
      state: 'ended',
      outcome: 'completed',
      endedAt: sampleTime,
    } as const),
    ...{ connection: null, connectedAt: null },
  };
  await store.save(sampleChange(over, { row: { ...sampleRow(over), call } }));
  await index.markActive(over);
  const found = async (text: string) =>
    (await callsUnderWay({ store, index }, number(text))).map(({ id }) => id).toSorted();
  expect(await found('+12065550100')).toEqual([active, due].toSorted());
  expect(await found('+18005551000')).toEqual([active, due].toSorted());
  expect(await found('+12065550199')).toEqual([]);
  expect(unmarked).not.toBe(active);
});
