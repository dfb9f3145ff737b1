import type {
  CollectStep,
  LanguageStep,
  MenuStep,
  Prompt,
  Sound,
  Step,
  TalkStep,
} from '../flow.ts';
import type { QueueStep } from '../queueStep.ts';
import type { Path } from '../yaml/tree.ts';

/** A place in a step that says something. */
export type PlacedPrompt = Readonly<{ prompt: Prompt; path: Path }>;
/** One of the sounds of a prompt, and where it stands. */
export type PlacedSound = Readonly<{ sound: Sound; path: Path }>;

/** Every sound of a prompt; the paths are those of the prompt's long form. */
export const soundsIn = ({ prompt, path }: PlacedPrompt): readonly PlacedSound[] => {
  switch (prompt.kind) {
    case 'text':
    case 'ssml':
    case 'file':
      return [{ sound: prompt, path: [...path, prompt.kind] }];
    case 'spoken':
      return [
        { sound: prompt.sound, path: [...path, prompt.sound.kind] },
        { sound: prompt.recorded, path: [...path, 'recorded'] },
      ];
    case 'translated':
      return Object.entries(prompt.in).flatMap(([language, voiced]) =>
        soundsIn({ prompt: voiced, path: [...path, 'in', language] }),
      );
    default:
      return prompt satisfies never;
  }
};

type At = (prompt: Prompt | null, ...rest: Path) => readonly PlacedPrompt[];

const ofTalk = (step: TalkStep, at: At): readonly PlacedPrompt[] => {
  const failures = (question: MenuStep | CollectStep | LanguageStep) => [
    ...at(question.noInput.prompt, 'noInput', 'say'),
    ...at(question.noMatch.prompt, 'noMatch', 'say'),
  ];
  switch (step.kind) {
    case 'say':
      return at(step.prompt, 'prompt');
    case 'menu':
      return [...at(step.prompt, 'say'), ...failures(step)];
    case 'collect':
      return [
        ...at(step.prompt, 'say'),
        ...at(step.confirm, 'confirm'),
        ...failures(step),
        ...at(step.invalid.prompt, 'invalid', 'say'),
      ];
    case 'language':
      return [
        ...step.choices.flatMap(({ prompt, key }) => at(prompt, 'choices', key, 'say')),
        ...failures(step),
      ];
    case 'hangup':
      return at(step.prompt, 'say');
    default:
      return step satisfies never;
  }
};

const ofQueue = (step: QueueStep, at: At): readonly PlacedPrompt[] => {
  return [
    ...at(step.prompt, 'say'),
    ...at(step.position, 'position'),
    ...at(step.ring.hold, 'hold'),
    ...at(step.ring.announce, 'announce'),
    ...at(step.ring.accept.prompt, 'accept', 'say'),
    ...at(step.callback?.offer ?? null, 'callback', 'say'),
    ...at(step.callback?.confirm ?? null, 'callback', 'confirm'),
    ...at(step.callback?.noted ?? null, 'callback', 'noted'),
    ...at(step.callback?.already ?? null, 'callback', 'already'),
    ...at(step.callback?.refused ?? null, 'callback', 'refused'),
  ];
};

/** Everything that a step says; the paths are those of the prompts. */
export const promptsOf = (name: string, step: Step): readonly PlacedPrompt[] => {
  const at: At = (prompt, ...rest) =>
    prompt === null ? [] : [{ prompt, path: ['steps', name, step.kind, ...rest] }];
  switch (step.kind) {
    case 'say':
    case 'menu':
    case 'collect':
    case 'language':
    case 'hangup':
      return ofTalk(step, at);
    case 'connect':
      return [
        ...at(step.prompt, 'say'),
        ...at(step.ring.hold, 'hold'),
        ...at(step.ring.announce, 'announce'),
        ...at(step.ring.accept.prompt, 'accept', 'say'),
      ];
    case 'queue':
      return ofQueue(step, at);
    case 'callback':
      return [
        ...at(step.prompt, 'say'),
        ...at(step.noted, 'noted'),
        ...at(step.already, 'already'),
      ];
    case 'voicemail':
      return [...at(step.prompt, 'say'), ...at(step.thanks, 'thanks')];
    case 'record': {
      const consent = step.begin?.consent;
      if (consent === undefined) return [];
      return at(consent.prompt, consent.kind === 'asked' ? 'ask' : 'announce');
    }
    case 'transfer':
    case 'confirmHuman':
    case 'optOut':
      return at(step.prompt, 'say');
    case 'request':
      return at(step.filler, 'filler');
    case 'hours':
    case 'branch':
    case 'set':
    case 'goto':
      return [];
    default:
      return step satisfies never;
  }
};

/** Every sound that a step may play. */
export const soundsOf = (name: string, step: Step): readonly PlacedSound[] =>
  promptsOf(name, step).flatMap(soundsIn);
