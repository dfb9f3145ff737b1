import { expect, test } from 'vitest';
import { repeatReach } from '../../../src/engine/steps/repeatReach.ts';
import type { StepId } from '../../../src/flow/flow.ts';
import { startedAt } from '../given.ts';
import { waitingFlow } from '../queueing/waits.ts';
import { support } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';

const again = (flow: typeof support, name: string, doing: Parameters<typeof repeatReach>[2]) => {
  const step = flow.steps[name as StepId];
  if (step === undefined) throw new Error(`no step ${name}`);
  return repeatReach(step, sceneFor(flow, name as StepId, 5), doing, startedAt);
};

const token = 4 as never;
const waits = {
  ...({ kind: 'queueing', token, phase: 'hearing', agent: null, rang: null } as const),
  ...{ isHeld: false, failures: 0 },
};

test('a transfer of which nothing is heard has failed', () => {
  expect(again(support, 'billing', { kind: 'transferring', token })).toMatchObject({ kind: 'go' });
});

test('who waits asks again where he stands', () => {
  expect(again(waitingFlow(), 'wait', waits)).toMatchObject({
    commands: [{ kind: 'askQueue', wish: { kind: 'join' } }],
  });
});

test('a step that is another by now knows nothing of it', () => {
  expect(again(support, 'welcome', waits)).toBeNull();
  expect(again(waitingFlow(), 'wait', { kind: 'transferring', token })).toBeNull();
});
