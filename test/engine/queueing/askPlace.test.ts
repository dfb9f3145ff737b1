import { expect, test } from 'vitest';
import { say } from '../commands.ts';
import { connected } from '../events.ts';
import { given } from '../given.ts';
import { ann, bob, waitingFlow } from './waits.ts';

test('the queue is asked with everybody who may take the call', () => {
  const { commands, call } = given(waitingFlow()).when(connected());
  expect(commands).toEqual([
    {
      kind: 'askQueue',
      n: 2,
      queue: 'sales',
      wish: { kind: 'join', agents: [ann, bob], maxLength: 50, waitMs: 60_000 },
    },
  ]);
  expect(call).toMatchObject({ doing: { kind: 'queueing', token: 2, phase: 'asking' } });
});

test('but for an agent who calls himself', () => {
  const { commands } = given(waitingFlow(), { caller: '+14255550101' }).when(connected());
  expect(commands).toMatchObject([{ wish: { agents: [bob] } }]);
});

test('where he is the only one, nobody would ever come', () => {
  const flow = waitingFlow();
  const [step] = Object.values(flow.steps);
  if (step?.kind !== 'queue') return expect.unreachable();
  const alone = { ...flow, steps: { ...flow.steps, wait: { ...step, agents: [ann] } } };
  given(alone, { caller: '+14255550101' }).when(connected()).then(say('Nobody is there.'));
});
