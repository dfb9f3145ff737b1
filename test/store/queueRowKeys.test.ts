import { expect, it } from 'vitest';
import { queueRowKeys } from '../../src/store/queueRowKeys.ts';
import { ann } from '../engine/queue/queues.ts';

it('has the row first under whose ETag all is saved, and tickets in their order', () => {
  const keys = [
    queueRowKeys.queue,
    queueRowKeys.agent(ann),
    queueRowKeys.ticket(9),
    queueRowKeys.ticket(10),
    queueRowKeys.ticket(999_999_999_999),
  ];
  expect(keys.toSorted()).toEqual(keys);
  expect(queueRowKeys.agent(ann)).toBe('agent|~2b14255550101');
});
