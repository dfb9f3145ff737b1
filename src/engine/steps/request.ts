import type { Target } from '../../flow/flow.ts';
import type { RequestStep } from '../../flow/requestStep.ts';
import type { Doing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { type CommandNumber, type Instant, later } from '../ids.ts';
import { fillerEndMs } from '../limits.ts';
import { type Move, stay } from '../move.ts';
import type { Requesting } from '../requesting.ts';
import { requestMs } from '../requestMs.ts';
import type { Scene } from '../scene.ts';
import { withVariable } from '../withVariable.ts';
import { playFiller, playMusic } from './filler.ts';

const go = (target: Target): Move => ({ kind: 'go', target });

/** Asks, and sees to it that the caller hears something if the answer takes long. */
export const enterRequest = (step: RequestStep, { n }: Scene, at: Instant): Move => {
  const timer = (n + 1) as CommandNumber;
  const until = later(at, requestMs(step));
  return {
    kind: 'act',
    commands: [
      { kind: 'request', n },
      { kind: 'remind', n: timer, at: later(at, step.fillerAfterMs) },
    ],
    doing: { kind: 'requesting', token: n, timer, until, filler: null, after: null },
  };
};

/** Goes on, though nobody is cut short who is just telling the caller to wait. */
const goOn = (doing: Requesting, target: Target): Move =>
  doing.filler?.how === 'said'
    ? { kind: 'become', doing: { ...doing, after: target }, waitMs: fillerEndMs }
    : go(target);

type Answered = Extract<StepEvent, { kind: 'RequestAnswered' }>;

const isSuccess = ({ status }: Answered): boolean => status >= 200 && status < 300;

/** Only what the step picks becomes variables, whatever else a service sends. */
const onAnswer = (step: RequestStep, scene: Scene, doing: Requesting, event: Answered): Move => {
  const isComplete = Object.keys(step.fields).every((name) => Object.hasOwn(event.fields, name));
  if (!isSuccess(event) || !isComplete) return goOn(doing, step.ifFails);
  const variables = Object.keys(step.fields).reduce(
    (known, name) => withVariable(known, name, event.fields[name] ?? ''),
    scene.call.variables,
  );
  return { kind: 'note', facts: { variables }, next: goOn(doing, step.go) };
};

/** The filler is over, or could not be played: what is known by now is gone by. */
const onFillerOver = (scene: Scene, doing: Requesting): Move => {
  if (doing.after !== null) return go(doing.after);
  if (doing.filler?.how === 'said') return playMusic(scene, doing);
  return { kind: 'act', commands: [], doing: { ...doing, filler: null } };
};

/** What the web service answers, what the caller hears meanwhile, and how long both may take. */
export const onRequestEvent = (
  step: RequestStep,
  scene: Scene,
  doing: Doing,
  event: StepEvent,
): Move => {
  if (doing.kind !== 'requesting') return stay;
  if (event.kind === 'RequestAnswered') return onAnswer(step, scene, doing, event);
  if (event.kind === 'RequestFailed') return goOn(doing, step.ifFails);
  if (event.kind === 'TimerFired') {
    const isEnough = doing.filler !== null || event.at >= doing.until;
    return isEnough ? goOn(doing, step.ifFails) : playFiller(step, scene, doing);
  }
  const isOver = event.kind === 'PromptEnded' || event.kind === 'PromptFailed';
  return isOver && doing.filler?.token === event.token ? onFillerOver(scene, doing) : stay;
};

/** An answer that is lost is none, and a filler whose end is lost is over. */
export const giveUpRequest = (step: RequestStep, doing: Requesting): Move =>
  go(doing.after ?? step.ifFails);
