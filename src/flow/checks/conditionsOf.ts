import type { Condition, When } from '../condition.ts';
import type { Step } from '../flow.ts';
import type { Path } from '../yaml/tree.ts';

/** A condition that is made of no others, and where its property stands. */
export type PlacedCondition = Readonly<{
  condition: Exclude<Condition, { kind: 'all' | 'any' | 'not' }>;
  path: Path;
}>;

const conditionOf = (condition: Condition, path: Path): readonly PlacedCondition[] => {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((when, i) => conditionsIn(when, [...path, condition.kind, i]));
    case 'not':
      return conditionsIn(condition.of, [...path, 'not']);
    case 'calendar':
      return [{ condition, path: [...path, condition.is] }];
    case 'is':
    case 'begins':
    case 'above':
    case 'below':
      return [{ condition, path: [...path, 'variable'] }];
    case 'anyNumber':
      return [{ condition, path }];
    case 'list':
    case 'switch':
    case 'called':
    case 'calledPrefix':
    case 'caller':
    case 'callerPrefix':
    case 'callerCountry':
    case 'callerWithheld':
      return [{ condition, path: [...path, condition.kind] }];
    default:
      return condition satisfies never;
  }
};

/** All conditions of a map that stands at `path`. */
export const conditionsIn = (when: When, path: Path): readonly PlacedCondition[] =>
  when.flatMap((condition) => conditionOf(condition, path));

/** All conditions that a step asks about; `hours` asks whether its calendar is open. */
export const conditionsOf = (name: string, step: Step): readonly PlacedCondition[] => {
  if (step.kind === 'branch') {
    return step.cases.flatMap(({ when }, i) =>
      conditionsIn(when, ['steps', name, 'branch', 'cases', i, 'when']),
    );
  }
  if (step.kind !== 'hours') return [];
  const path = ['steps', name, 'hours', 'calendar'];
  return [{ condition: { kind: 'calendar', calendar: step.calendar, is: 'open' }, path }];
};
