import type { CollectStep, DtmfKey, Prompt, Retry } from '../../flow/flow.ts';
import type { Doing, Failures } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { type Move, stay } from '../move.ts';
import { readAnswer } from '../readAnswer.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';

type Collecting = Extract<Doing, { kind: 'collecting' }>;
type Confirming = Extract<Doing, { kind: 'confirming' }>;

const confirmKey: DtmfKey = '1';
const againKey: DtmfKey = '2';
const none: Failures = { noInputs: 0, noMatches: 0, invalids: 0 };

/** Asks for the digits, after `first` if there is something to say of the last answer. */
export const askDigits = (
  step: CollectStep,
  scene: Scene,
  failures: Failures,
  first: Prompt | null,
): Move => {
  const prompts = first === null ? [step.prompt] : [first, step.prompt];
  return {
    kind: 'act',
    commands: [
      {
        kind: 'collect',
        n: scene.n,
        speech: speechOf(scene.flow, scene.call, prompts, scene.pauseMs),
        most: step.most,
        stopKey: step.stopKey,
        silenceMs: step.silenceMs,
        betweenKeysMs: step.betweenKeysMs,
        bargeIn: step.bargeIn,
      },
    ],
    doing: { kind: 'collecting', token: scene.n, failures },
  };
};

export const enterCollect = (step: CollectStep, scene: Scene): Move =>
  askDigits(step, scene, none, null);

/** Reads the answer back; 1 confirms it, 2 or anything else asks for the digits again. */
export const askConfirmation = (
  step: CollectStep,
  scene: Scene,
  failures: Failures,
  answer: string,
): Move => ({
  kind: 'act',
  commands: [
    {
      kind: 'ask',
      n: scene.n,
      speech: speechOf(
        scene.flow,
        scene.call,
        step.confirm === null ? [] : [step.confirm],
        scene.pauseMs,
        { answer },
      ),
      choices: [confirmKey, againKey].map((key) => ({ key, words: [] })),
      silenceMs: step.silenceMs,
      bargeIn: step.bargeIn,
      to: null,
    },
  ],
  doing: { kind: 'confirming', token: scene.n, failures, answer },
});

type Failure = Readonly<{ name: keyof Failures; retry: Retry }>;

const fail = (
  step: CollectStep,
  scene: Scene,
  before: Failures,
  { name, retry }: Failure,
): Move => {
  const failures = { ...before, [name]: before[name] + 1 };
  return failures[name] >= retry.tries
    ? { kind: 'go', target: retry.go }
    : askDigits(step, scene, failures, retry.prompt);
};

const noInput = (step: CollectStep): Failure => ({ name: 'noInputs', retry: step.noInput });
const noMatch = (step: CollectStep): Failure => ({ name: 'noMatches', retry: step.noMatch });
const invalid = (step: CollectStep): Failure => ({ name: 'invalids', retry: step.invalid });

const take = (step: CollectStep, { call }: Scene, answer: string): Move => ({
  kind: 'note',
  facts: step.isSecret
    ? { secrets: { ...call.secrets, [step.into]: answer } }
    : { variables: { ...call.variables, [step.into]: answer } },
  next: { kind: 'go', target: step.go },
});

const isDigit = (key: DtmfKey): boolean => /^\d$/.test(key);

const onKeys = (
  step: CollectStep,
  scene: Scene,
  { failures }: Collecting,
  pressed: readonly DtmfKey[],
): Move => {
  const keys = pressed.at(-1) === step.stopKey ? pressed.slice(0, -1) : pressed;
  if (keys.length < step.least || keys.length > step.most || !keys.every(isDigit)) {
    return fail(step, scene, failures, noMatch(step));
  }
  const answer = readAnswer(step.what, keys.join(''));
  if (answer === null) return fail(step, scene, failures, invalid(step));
  return step.confirm === null
    ? take(step, scene, answer)
    : askConfirmation(step, scene, failures, answer);
};

const onCollecting = (
  step: CollectStep,
  scene: Scene,
  doing: Collecting,
  event: StepEvent,
): Move => {
  if (event.kind === 'KeysPressed') return onKeys(step, scene, doing, event.keys);
  if (event.kind === 'NoMatch') return fail(step, scene, doing.failures, noMatch(step));
  return event.kind === 'NoInput' || event.kind === 'AskFailed'
    ? fail(step, scene, doing.failures, noInput(step))
    : stay;
};

/** Silence is no consent: only the key confirms. */
const onConfirming = (
  step: CollectStep,
  scene: Scene,
  doing: Confirming,
  event: StepEvent,
): Move => {
  const { failures, answer } = doing;
  if (event.kind === 'KeysPressed' && event.keys[0] === confirmKey) {
    return take(step, scene, answer);
  }
  if (event.kind === 'KeysPressed' || event.kind === 'NoMatch') {
    return fail(step, scene, failures, invalid(step));
  }
  if (event.kind !== 'NoInput' && event.kind !== 'AskFailed') return stay;
  const noInputs = failures.noInputs + 1;
  return noInputs >= step.noInput.tries
    ? { kind: 'go', target: step.noInput.go }
    : askConfirmation(step, scene, { ...failures, noInputs }, answer);
};

export const onCollectEvent = (
  step: CollectStep,
  scene: Scene,
  doing: Doing,
  event: StepEvent,
): Move => {
  if (doing.kind === 'collecting') return onCollecting(step, scene, doing, event);
  return doing.kind === 'confirming' ? onConfirming(step, scene, doing, event) : stay;
};
