import { expect, test } from 'vitest';
import { emptyQueue } from '../../../src/engine/queue/queueState.ts';
import { withAgent } from '../../../src/engine/queue/withAgent.ts';
import { ann, bob, sales, startedAt } from './queues.ts';

const free = { state: 'free', since: startedAt, until: startedAt } as const;

test('an agent has one row, whatever his state', () => {
  const one = withAgent(emptyQueue(sales), { ...free, party: ann });
  const two = withAgent(one, { ...free, party: bob });
  const busy = withAgent(two, { ...free, party: ann, state: 'busy' });
  expect(busy.agents.map(({ party, state }) => [party, state])).toEqual([
    [ann, 'busy'],
    [bob, 'free'],
  ]);
  expect(busy.agents[1]).toBe(two.agents[1]);
});
