import { callbacksQueue } from '../../flow/queueName.ts';
import type { CallbackStep } from '../../flow/queueStep.ts';
import type { Doing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import type { Instant } from '../ids.ts';
import { type Move, stay } from '../move.ts';
import { askQueue, nothingYet } from '../queueing/askPlace.ts';
import { callBackWish } from '../queueing/callBackWish.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import { callbackNumber } from './callbackNumber.ts';
import { sayPrompts } from './say.ts';

const silenceMs = 5_000;
/** How often the question is asked before no answer is taken for a no. */
const maxTries = 2;
/** All of them are read at once. */
const maxCallbacks = 900;

/** Asks whether the caller wants to be called; without a number there is nothing to ask. */
export const enterCallback = (step: CallbackStep, scene: Scene, tries = 0): Move =>
  callbackNumber(step.number, scene) === null
    ? { kind: 'go', target: step.ifRefused }
    : {
        kind: 'act',
        commands: [
          {
            kind: 'ask',
            n: scene.n,
            speech: speechOf(scene.flow, scene.call, [step.prompt], scene.pauseMs),
            choices: [
              { key: '1', words: [] },
              { key: '2', words: [] },
            ],
            silenceMs,
            bargeIn: true,
            to: null,
          },
        ],
        doing: { kind: 'asking', token: scene.n, noInputs: tries, noMatches: 0 },
      };

const request = (step: CallbackStep, scene: Scene, at: Instant): Move => {
  const number = callbackNumber(step.number, scene);
  if (number === null) return { kind: 'go', target: step.ifRefused };
  const { answered, tries, retryMs, afterMs } = step;
  const asked = { number, answered, tries, retryMs, afterMs, maxLength: maxCallbacks, at };
  const doing = { kind: 'queueing', token: scene.n, phase: 'noting', agent: null } as const;
  return {
    kind: 'act',
    commands: [askQueue(scene, callbacksQueue, callBackWish(scene, asked))],
    doing: { ...doing, ...nothingYet },
  };
};

const onAsking = (
  step: CallbackStep,
  scene: Scene,
  { noInputs }: Extract<Doing, { kind: 'asking' }>,
  event: StepEvent,
): Move => {
  const key = event.kind === 'KeysPressed' ? event.keys[0] : null;
  if (key === '1') return request(step, scene, event.at);
  if (key === '2') return { kind: 'go', target: step.ifDeclined };
  const isUnanswered =
    key !== null ||
    event.kind === 'NoInput' ||
    event.kind === 'NoMatch' ||
    event.kind === 'AskFailed';
  if (!isUnanswered) return stay;
  return noInputs + 1 >= maxTries
    ? { kind: 'go', target: step.ifDeclined }
    : enterCallback(step, scene, noInputs + 1);
};

/** First the question, then what the queue of callbacks says, then what the caller is told. */
export const onCallbackEvent = (
  step: CallbackStep,
  scene: Scene,
  doing: Doing,
  event: StepEvent,
): Move => {
  if (doing.kind === 'asking') return onAsking(step, scene, doing, event);
  if (doing.kind === 'queueing') {
    if (event.kind !== 'QueueAnswered') return stay;
    const { kind } = event.answer;
    return kind === 'noted' || kind === 'already'
      ? sayPrompts([step[kind]], scene)
      : { kind: 'go', target: step.ifRefused };
  }
  const isOver = event.kind === 'PromptEnded' || event.kind === 'PromptFailed';
  return isOver ? { kind: 'go', target: step.go } : stay;
};
