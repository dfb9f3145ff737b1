import { expect, test } from 'vitest';
import { maxTrail } from '../../src/engine/limits.ts';
import { withStep } from '../../src/engine/withStep.ts';
import type { StepId } from '../../src/flow/flow.ts';
import { support } from './sampleFlow.ts';
import { activeCall } from './sceneFor.ts';

const welcome = 'welcome' as StepId;
const billing = 'billing' as StepId;
const call = activeCall(support, welcome, { kind: 'transferred' }, 7);

test('the call is in the step, has taken one more, and its trail leads there', () => {
  const entered = withStep({ ...call, trail: [welcome, welcome] }, billing);
  expect(entered).toEqual({
    ...call,
    step: billing,
    stepsTaken: call.stepsTaken + 1,
    trail: [welcome, welcome, billing],
  });
});

test('of a long trail the end is kept', () => {
  const trail = Array.from({ length: maxTrail }, () => welcome);
  const entered = withStep({ ...call, trail }, billing);
  expect(entered.trail).toHaveLength(maxTrail);
  expect(entered.trail.at(-1)).toBe(billing);
});
