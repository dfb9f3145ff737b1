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
    case 'collect':
      return [
        at(step.go, 'go'),
        at(step.noInput.go, 'noInput', 'go'),
        at(step.noMatch.go, 'noMatch', 'go'),
        at(step.invalid.go, 'invalid', 'go'),
      ];
    case 'language':
      return [
        at(step.go, 'go'),
        at(step.noInput.go, 'noInput', 'go'),
        at(step.noMatch.go, 'noMatch', 'go'),
      ];
    case 'transfer':
      return [at(step.ifFails, 'ifFails')];
    case 'hangup':
      return [];
    case 'hours':
      return [
        at(step.open, 'open'),
        at(step.closed, 'closed'),
        ...(step.holiday === null ? [] : [at(step.holiday, 'holiday')]),
      ];
    case 'branch':
      return [
        ...step.cases.map(({ go }, i) => at(go, 'cases', i, 'go')),
        at(step.otherwise, 'else'),
      ];
    case 'set':
      return [at(step.go, 'go')];
    case 'goto':
      return [at(step.go)];
    default:
      return step satisfies never;
  }
};
