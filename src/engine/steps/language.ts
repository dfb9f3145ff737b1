import type { Flow, LanguageStep, Prompt, Retry, Sound } from '../../flow/flow.ts';
import type { Doing } from '../call.ts';
import type { StepEvent } from '../event.ts';
import { inVoice } from '../inVoice.ts';
import { type Move, stay } from '../move.ts';
import type { Scene } from '../scene.ts';
import { speechOf } from '../speechOf.ts';
import { choicesOf } from './menu.ts';

type Asking = Extract<Doing, { kind: 'asking' }>;
type Counts = Readonly<{ noInputs: number; noMatches: number }>;

/** What is said of each choice, by a voice of its own language. */
const offers = (flow: Flow, scene: Scene, step: LanguageStep): readonly Sound[] =>
  step.choices.flatMap(({ language, prompt }) => {
    const call = { ...scene.call, language };
    const { prompts, voice } = speechOf(flow, call, [prompt], 0);
    return prompts.map((sound) => inVoice(sound, voice, language));
  });

/** Offers the languages, after `first` if there is something to say of the last answer. */
export const askLanguage = (
  step: LanguageStep,
  scene: Scene,
  { noInputs, noMatches }: Counts,
  first: Prompt | null,
): Move => {
  const before = speechOf(scene.flow, scene.call, first === null ? [] : [first], scene.pauseMs);
  return {
    kind: 'act',
    commands: [
      {
        kind: 'ask',
        n: scene.n,
        speech: { ...before, prompts: [...before.prompts, ...offers(scene.flow, scene, step)] },
        choices: choicesOf(scene.call, step.choices),
        silenceMs: step.silenceMs,
        bargeIn: true,
        to: null,
      },
    ],
    doing: { kind: 'asking', token: scene.n, noInputs, noMatches },
  };
};

export const enterLanguage = (step: LanguageStep, scene: Scene): Move =>
  askLanguage(step, scene, { noInputs: 0, noMatches: 0 }, null);

const again = (
  step: LanguageStep,
  scene: Scene,
  counts: Counts,
  failed: number,
  { prompt, tries, go }: Retry,
): Move =>
  failed >= tries ? { kind: 'go', target: go } : askLanguage(step, scene, counts, prompt);

export const onLanguageEvent = (
  step: LanguageStep,
  scene: Scene,
  asking: Asking,
  event: StepEvent,
): Move => {
  const { noInputs, noMatches } = asking;
  if (event.kind === 'KeysPressed' || event.kind === 'WordsSpoken') {
    const key = event.kind === 'KeysPressed' ? event.keys[0] : event.key;
    const chosen = step.choices.find((choice) => choice.key === key);
    if (chosen !== undefined) {
      const next: Move = { kind: 'go', target: step.go };
      return { kind: 'note', facts: { language: chosen.language }, next };
    }
  }
  if (event.kind === 'KeysPressed' || event.kind === 'WordsSpoken' || event.kind === 'NoMatch') {
    const counts = { noInputs, noMatches: noMatches + 1 };
    return again(step, scene, counts, counts.noMatches, step.noMatch);
  }
  if (event.kind !== 'NoInput' && event.kind !== 'AskFailed') return stay;
  const counts = { noInputs: noInputs + 1, noMatches };
  return again(step, scene, counts, counts.noInputs, step.noInput);
};
