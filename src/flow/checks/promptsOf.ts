import type { Prompt, Step } from '../flow.ts';
import type { Path } from '../yaml/tree.ts';

/** A place in a step that says something. */
export type PlacedPrompt = Readonly<{ prompt: Prompt; path: Path }>;

/** Everything that a step says; the paths are those of the prompt's long form. */
export const promptsOf = (name: string, step: Step): readonly PlacedPrompt[] => {
  const at = (prompt: Prompt | null, ...rest: Path): readonly PlacedPrompt[] =>
    prompt === null ? [] : [{ prompt, path: ['steps', name, step.kind, ...rest, prompt.kind] }];
  switch (step.kind) {
    case 'say':
      return at(step.prompt, 'prompt');
    case 'menu':
      return [
        ...at(step.prompt, 'say'),
        ...at(step.noInput.prompt, 'noInput', 'say'),
        ...at(step.noMatch.prompt, 'noMatch', 'say'),
      ];
    case 'voicemail':
      return [...at(step.prompt, 'say'), ...at(step.thanks, 'thanks')];
    case 'record': {
      const consent = step.begin?.consent;
      if (consent === undefined) return [];
      return at(consent.prompt, consent.kind === 'asked' ? 'ask' : 'announce');
    }
    case 'transfer':
    case 'hangup':
      return at(step.prompt, 'say');
    default:
      return step satisfies never;
  }
};
