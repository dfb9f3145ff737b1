import { expect, it } from 'vitest';
import { toAgentEntity } from '../../src/store/toAgentEntity.ts';
import { joining, queueAfter, sales } from '../engine/queue/queues.ts';

it('writes an agent under who he is', () => {
  const [agent] = queueAfter(['one', joining()]).queue.agents;
  if (agent === undefined) return expect.unreachable();
  expect(toAgentEntity(sales, agent)).toEqual({
    ...{ partitionKey: 'sales', rowKey: 'agent|~2b14255550101', schemaVersion: 1 },
    ...{ state: 'ringing', json: JSON.stringify(agent) },
  });
});
