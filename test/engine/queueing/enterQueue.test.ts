import { expect, test } from 'vitest';
import type { Instant } from '../../../src/engine/ids.ts';
import { enterQueue } from '../../../src/engine/queueing/enterQueue.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import type { QueueName } from '../../../src/flow/queueName.ts';
import { startedAt } from '../given.ts';
import { sceneFor } from '../sceneFor.ts';
import { waitingFlow } from './waits.ts';

const flow = waitingFlow();
const scene = sceneFor(flow, 'wait' as StepId, 5);
const step = flow.steps['wait' as StepId];
const place = { ticket: 0, offer: 0, since: startedAt, position: 0, waitMs: 0 };

const entered = (other: string | null) => {
  if (step?.kind !== 'queue') throw new Error('there is no queue');
  const queue =
    other === null ? null : { ...place, ticket: 9, since: 1 as Instant, name: other as QueueName };
  return enterQueue(step, { ...scene, call: { ...scene.call, queue } }, startedAt);
};

test.each([null, 'sales'])('the call knows its queue, whether or not it was in it: %s', (name) => {
  expect(entered(name)).toMatchObject({
    kind: 'note',
    facts: { queue: { ...place, name: 'sales' } },
    next: { kind: 'act', commands: [{ kind: 'askQueue', n: 5, wish: { kind: 'join' } }] },
  });
});

test('a place in another queue is given up first', () => {
  expect(entered('callbacks')).toMatchObject({
    kind: 'order',
    commands: [{ kind: 'askQueue', n: 5, queue: 'callbacks', wish: { kind: 'leave' } }],
    next: { kind: 'note', next: { commands: [{ n: 6, queue: 'sales' }] } },
  });
});
