import type { Flow, StepId, Target } from '../flow/flow.ts';
import type { ActiveCall } from './call.ts';
import { deadlineOf } from './deadlineOf.ts';
import type { Decision } from './decision.ts';
import { enterStep } from './enterStep.ts';
import { type CommandNumber, type Instant, later } from './ids.ts';
import { hangUp, sayGoodbye } from './leave.ts';
import { maxStepsPerCall } from './limits.ts';
import type { Move } from './move.ts';
import type { Scene } from './scene.ts';
import { withStep } from './withStep.ts';

type Act = Extract<Move, { kind: 'act' }>;

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
  const entered = withStep(call, target);
  const move = enterStep(step, sceneOf(flow, entered, pauseMs), at);
  return applyMove(flow, entered, move, at, pauseMs);
};

const act = (call: ActiveCall, { commands, doing }: Act, at: Instant): Decision => {
  const deadlines = commands.map((command) => deadlineOf(command, at));
  return {
    call: {
      ...call,
      nextCommand: (call.nextCommand + commands.length) as CommandNumber,
      doing,
      deadline: Math.max(at, ...deadlines) as Instant,
    },
    commands,
  };
};

/**
 * Turns what a step wants into the call as it is then and the commands to give. A step that only
 * goes on leaves the silence before the first prompt, `pauseMs`, to the next one.
 */
export const applyMove = (
  flow: Flow,
  call: ActiveCall,
  move: Move,
  at: Instant,
  pauseMs = 0,
): Decision => {
  switch (move.kind) {
    case 'stay':
      return { call, commands: [] };
    case 'become':
      return {
        call: { ...call, doing: move.doing, deadline: later(at, move.waitMs) },
        commands: [],
      };
    case 'act':
      return act(call, move, at);
    case 'go':
      return goTo(flow, call, move.target, at, pauseMs);
    case 'finish':
      return hangUp(call, move.outcome, at);
    case 'note':
      return applyMove(flow, { ...call, ...move.facts }, move.next, at, pauseMs);
    case 'order': {
      const nextCommand = (call.nextCommand + move.commands.length) as CommandNumber;
      const next = applyMove(flow, { ...call, nextCommand }, move.next, at, pauseMs);
      return { call: next.call, commands: [...move.commands, ...next.commands] };
    }
    default:
      return move satisfies never;
  }
};
