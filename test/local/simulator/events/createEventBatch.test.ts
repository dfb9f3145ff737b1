import { expect, test } from 'vitest';
import { createEventBatch } from '../../../../src/local/simulator/events/createEventBatch.ts';
import { createTestWorld } from '../createTestWorld.ts';

test('a batch goes when it is full or when its window is over', async () => {
  const { clock } = createTestWorld().world;
  const flushed: (readonly number[])[] = [];
  const batch = createEventBatch<number>(clock, 1000, 2, (items) => flushed.push(items));
  batch.add(1);
  batch.add(2);
  batch.add(3);
  expect(flushed).toEqual([[1, 2]]);
  await clock.advance(1000);
  expect(flushed).toEqual([[1, 2], [3]]);
  await clock.advance(10_000);
  expect(flushed).toHaveLength(2);
});
