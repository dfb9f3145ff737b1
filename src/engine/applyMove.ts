import type { Flow, StepId, Target } from '../flow/flow.ts';
import type { ActiveCall } from './call.ts';
import { deadlineOf } from './deadlineOf.ts';
import type { Decision } from './decision.ts';
import { enterStep } from './enterStep.ts';
import { type Instant, later } from './ids.ts';
import { hangUp, nextNumber, sayGoodbye } from './leave.ts';
import { graceMs, maxStepsPerCall } from './limits.ts';
import type { Move } from './move.ts';
import type { Scene } from './scene.ts';

export const sceneOf = (flow: Flow, call: ActiveCall, pauseMs: number): Scene => ({
  flow,
  call,
  n: call.nextCommand,
  pauseMs,
});

/** Takes the call to a step of its flow, or to its end; in circles only so many times. */
export const goTo = (
  flow: Flow,
  call: ActiveCall,
  target: Target,
  at: Instant,
  pauseMs = 0,
): Decision => {
  if (target === 'end') return hangUp(call, 'completed', at);
  const step = flow.steps[target as StepId];
  if (step === undefined || call.stepsTaken >= maxStepsPerCall) {
    return sayGoodbye(flow, call, 'failed', at);
  }
  const entered: ActiveCall = { ...call, step: target, stepsTaken: call.stepsTaken + 1 };
  return applyMove(flow, entered, enterStep(step, sceneOf(flow, entered, pauseMs)), at);
};

/** Turns what a step wants into the call as it is then and the command to give. */
export const applyMove = (flow: Flow, call: ActiveCall, move: Move, at: Instant): Decision => {
  switch (move.kind) {
    case 'stay':
      return { call, commands: [] };
    case 'become':
      return { call: { ...call, doing: move.doing, deadline: later(at, graceMs) }, commands: [] };
    case 'act':
      return {
        call: {
          ...call,
          nextCommand: nextNumber(call.nextCommand),
          doing: move.doing,
          deadline: deadlineOf(move.command, at),
        },
        commands: [move.command],
      };
    case 'go':
      return goTo(flow, call, move.target, at);
    case 'finish':
      return hangUp(call, move.outcome, at);
    default:
      return move satisfies never;
  }
};
