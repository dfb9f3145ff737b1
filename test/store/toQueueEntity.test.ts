import { expect, it } from 'vitest';
import { toQueueEntity } from '../../src/store/toQueueEntity.ts';
import { joining, queueAfter } from '../engine/queue/queues.ts';

it('says how many have a place', () => {
  expect(toQueueEntity(queueAfter(['one', joining()]).queue)).toEqual({
    ...{ partitionKey: 'sales', rowKey: '0|queue', schemaVersion: 1 },
    ...{ next: 3, averageMs: 180_000, places: 1 },
  });
});
