import { expect, it } from 'vitest';
import { toQueueActions } from '../../src/store/toQueueActions.ts';
import { ann, joining, queueAfter } from '../engine/queue/queues.ts';

const kinds = (actions: ReturnType<typeof toQueueActions>) =>
  actions.map(([kind, entity]) => [kind, entity.rowKey]);

it('writes what has changed and nothing else, under the ETag of the first row', () => {
  const line = queueAfter(['one', joining([ann])], ['two', joining([ann])]);
  const { queue } = line.asks('one', { kind: 'leave', wasConnected: true });
  const actions = toQueueActions({ queue: line.queue, etag: 'e' }, queue);
  expect(kinds(actions)).toEqual([
    ['update', '0|queue'],
    ['upsert', 'agent|~2b14255550101'],
    ['upsert', 'ticket|000000000003'],
    ['delete', 'ticket|000000000001'],
  ]);
  expect(actions[0]).toMatchObject(['update', {}, 'Replace', { etag: 'e' }]);
});

it('makes the row of a queue that had none', () => {
  const { queue } = queueAfter();
  expect(kinds(toQueueActions({ queue, etag: null }, queue))).toEqual([['create', '0|queue']]);
});
