import { expect, test } from 'vitest';
import { sweepQueues } from '../../src/calls/sweepQueues.ts';
import type { QueueName } from '../../src/flow/queueName.ts';
import { memoryWorld } from './memoryWorld.ts';
import { ann, comes, hangsUp, queueFlows, sales, ticketsOf } from './queueScenes.ts';

test('a queue that fails does not keep the others from being looked after', async () => {
  const world = memoryWorld(queueFlows(ann));
  const [id, next] = [await comes(world), await comes(world)];
  await hangsUp(world, id);
  const { queues } = world.deps;
  const broken = 'broken' as QueueName;
  const failing: typeof queues = {
    ...queues,
    taken: async () => [broken, sales],
    load: (name) => (name === broken ? Promise.reject(new Error('down')) : queues.load(name)),
  };
  await sweepQueues({ ...world.deps, queues: failing });
  expect(world.logged).toContain('a queue could not be looked after');
  const { call } = await world.row(next);
  expect(call).toMatchObject({ doing: { kind: 'queueing', phase: 'finding' } });
  expect(await ticketsOf(world)).toMatchObject([{ call: next, state: 'offered' }]);
});
