import type { MenuStep, Prompt } from '../../flow/flow.ts';
import type { Doing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { type Move, stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';

type Asking = Extract<Doing, { kind: 'asking' }>;
type Failures = Readonly<{ noInputs: number; noMatches: number }>;

/** Asks the menu's question, after `first` if there is something to say of the last answer. */
export const askMenu = (
  step: MenuStep,
  scene: Scene,
  { noInputs, noMatches }: Failures,
  first: Prompt | null,
): Move => ({
  kind: 'act',
  commands: [
    {
      kind: 'ask',
      n: scene.n,
      speech: speechOf(
        scene.flow,
        scene.call,
        first === null ? [step.prompt] : [first, step.prompt],
        scene.pauseMs,
      ),
      choices: step.keys.map(({ key, words }) => ({ key, words })),
      silenceMs: step.silenceMs,
      bargeIn: step.bargeIn,
      to: null,
    },
  ],
  doing: { kind: 'asking', token: scene.n, noInputs, noMatches },
});

export const enterMenu = (step: MenuStep, scene: Scene): Move =>
  askMenu(step, scene, { noInputs: 0, noMatches: 0 }, null);

const afterNoInput = (step: MenuStep, scene: Scene, asking: Asking): Move => {
  const noInputs = asking.noInputs + 1;
  return noInputs >= step.noInput.tries
    ? { kind: 'go', target: step.noInput.go }
    : askMenu(step, scene, { noInputs, noMatches: asking.noMatches }, step.noInput.prompt);
};

const afterNoMatch = (step: MenuStep, scene: Scene, asking: Asking): Move => {
  const noMatches = asking.noMatches + 1;
  return noMatches >= step.noMatch.tries
    ? { kind: 'go', target: step.noMatch.go }
    : askMenu(step, scene, { noInputs: asking.noInputs, noMatches }, step.noMatch.prompt);
};

/**
 * A question that could not be asked counts as one that was not answered: it is asked again, but
 * not for ever.
 */
export const onMenuEvent = (
  step: MenuStep,
  scene: Scene,
  asking: Asking,
  event: StepEvent,
): Move => {
  if (event.kind === 'KeysPressed' || event.kind === 'WordsSpoken') {
    const key = event.kind === 'KeysPressed' ? event.keys[0] : event.key;
    const chosen = step.keys.find((candidate) => candidate.key === key);
    return chosen === undefined
      ? afterNoMatch(step, scene, asking)
      : { kind: 'go', target: chosen.go };
  }
  if (event.kind === 'NoMatch') return afterNoMatch(step, scene, asking);
  if (event.kind === 'NoInput' || event.kind === 'AskFailed') {
    return afterNoInput(step, scene, asking);
  }
  return stay;
};
