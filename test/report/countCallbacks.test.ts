import { expect, test } from 'vitest';
import { countCallbacks } from '../../src/report/countCallbacks.ts';
import { createMemoryQueueStore } from '../store/memoryQueueStore.ts';

test('where nobody waits there is nothing to count', async () => {
  expect(await countCallbacks(createMemoryQueueStore())).toBe(0);
});
