import { expect, test } from 'vitest';
import { goOnElsewhere, leaveFor } from '../../../src/engine/queueing/leaveFor.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import { sceneFor } from '../sceneFor.ts';
import { waitingFlow } from './waits.ts';

const flow = waitingFlow();
const step = flow.steps['wait' as StepId];
const scene = sceneFor(flow, 'wait' as StepId, 5);
const next = { kind: 'go', target: 'end' } as const;
const leave = { kind: 'askQueue', queue: 'sales', wish: { kind: 'leave', wasConnected: true } };

test('the place is given up; who is on hold hears the call again before that', () => {
  if (step?.kind !== 'queue') return expect.unreachable();
  expect(leaveFor(step, scene, 'end', false)).toEqual({
    ...{ kind: 'order', commands: [{ ...leave, n: 5 }], next },
  });
  expect(leaveFor(step, scene, 'end', true)).toMatchObject({
    ...{
      commands: [
        { kind: 'unhold', n: 5 },
        { ...leave, n: 6 },
      ],
      next,
    },
  });
});

test('where the queue cannot be told, the call goes on all the same', () => {
  expect(goOnElsewhere(scene, 'end', false)).toEqual(next);
  expect(goOnElsewhere(scene, 'end', true)).toMatchObject({ commands: [{ kind: 'unhold' }], next });
});
