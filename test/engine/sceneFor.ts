import { sceneOf } from '../../src/engine/applyMove.ts';
import type { ActiveCall, Doing } from '../../src/engine/call.ts';
import type { CommandNumber } from '../../src/engine/ids.ts';
import type { Flow, StepId } from '../../src/flow/flow.ts';
import { leg } from './events.ts';
import { ringing } from './given.ts';

/** A connected call in a step of its flow, the last command being `nextCommand` - 1. */
export const activeCall = (
  flow: Flow,
  step: StepId,
  doing: Doing,
  nextCommand: number,
): ActiveCall => {
  const { waitingFor: _, start: __, ...facts } = ringing(flow);
  return {
    ...facts,
    state: 'active',
    connection: leg,
    connectedAt: facts.createdAt,
    step,
    doing,
    stepsTaken: 1,
    taken: false,
    silences: 0,
    nextCommand: nextCommand as CommandNumber,
  };
};

/** What a step sees of such a call when it gives command `n`, no pause before its prompts. */
export const sceneFor = (flow: Flow, step: StepId, n: number) => {
  const call = activeCall(flow, step, { kind: 'transferred' }, n);
  return { ...sceneOf(flow, call, 0), call };
};
