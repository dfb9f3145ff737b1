import type { Step, Target } from '../flow.ts';
import type { Path } from '../yaml/tree.ts';

/** A place in a step that names the step to go to. */
export type PlacedTarget = Readonly<{ target: Target; path: Path }>;

/** Everywhere that a call may go from a step; the paths are those of the step's long form. */
export const targetsOf = (name: string, step: Step): readonly PlacedTarget[] => {
  const at = (target: Target, ...rest: Path): PlacedTarget => ({
    target,
    path: ['steps', name, step.kind, ...rest],
  });
  switch (step.kind) {
    case 'say':
      return [at(step.go, 'go')];
    case 'menu':
      return [
        ...step.keys.map(({ key, go }) => at(go, 'keys', key, 'go')),
        at(step.noInput.go, 'noInput', 'go'),
        at(step.noMatch.go, 'noMatch', 'go'),
      ];
    case 'transfer':
      return [at(step.ifFails, 'ifFails')];
    case 'voicemail':
      return [at(step.go, 'go'), at(step.ifFails, 'ifFails')];
    case 'record': {
      const { go, begin } = step;
      return [
        at(go, 'go'),
        ...(begin?.consent.kind === 'asked' ? [at(begin.consent.declined, 'declined')] : []),
        ...(begin === null || begin.ifFails === null ? [] : [at(begin.ifFails, 'ifFails')]),
      ];
    }
    case 'hangup':
      return [];
    default:
      return step satisfies never;
  }
};
