import type { Flow, StepId, Target } from '../flow/flow.ts';
import type { ActiveCall, Doing } from './call.ts';
import { deadlineOf } from './deadlineOf.ts';
import type { Decision } from './decision.ts';
import { entering } from './entering.ts';
import { enterStep } from './enterStep.ts';
import { type CommandNumber, type Instant, later } from './ids.ts';
import { hangUp, sayGoodbye } from './leave.ts';
import { maxStepsPerCall } from './limits.ts';
import type { Move } from './move.ts';
import type { Scene } from './scene.ts';
import { untilOf } from './untilOf.ts';

type Act = Extract<Move, { kind: 'act' }>;

export const sceneOf = (flow: Flow, call: ActiveCall, pauseMs: number): Scene => ({
  flow,
  call,
  step: call.step,
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
  const around = entering(step, call, target);
  const move = enterStep(step, sceneOf(flow, around.call, pauseMs), at);
  const next = applyMove(flow, around.call, move, at, pauseMs);
  return { call: next.call, commands: [...around.commands, ...next.commands] };
};

/**
 * While others are rung, or waited for, the deadline never goes back: one that has been asked
 * about, and was left behind meanwhile, would not be asked about again.
 */
const earliest = (call: ActiveCall, doing: Doing, at: Instant): Instant =>
  call.doing.kind === doing.kind && (doing.kind === 'ringingOthers' || doing.kind === 'queueing')
    ? call.deadline
    : at;

const act = (call: ActiveCall, { commands, doing }: Act, at: Instant): Decision => {
  const deadlines = commands.map((command) => deadlineOf(command, at));
  return {
    call: {
      ...call,
      nextCommand: (call.nextCommand + commands.length) as CommandNumber,
      doing,
      taken: call.taken || doing.kind === 'talking',
      deadline: Math.max(earliest(call, doing, at), untilOf(doing), ...deadlines) as Instant,
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
