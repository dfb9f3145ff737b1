import type { Draft } from '../draft.ts';
import type { Finding } from './finding.ts';
import { missingTargets } from './missingTargets.ts';
import { targetsOf } from './targetsOf.ts';

const reachable = (start: string, { steps }: Draft): ReadonlySet<string> => {
  const seen = new Set<string>([start]);
  // A set is walked in the order of insertion, so what is added on the way is visited too.
  for (const name of seen) {
    const step = steps.get(name);
    for (const { target } of step === undefined ? [] : targetsOf(name, step)) seen.add(target);
  }
  return seen;
};

/**
 * Every step that no call can come to. Nothing is said of a flow with a step that could not be
 * read or a target that is missing: a typing mistake would be reported twice.
 */
export const unreachableSteps = (draft: Draft): readonly Finding[] => {
  const { start, names, isWhole } = draft;
  if (start === null || !isWhole || missingTargets(draft).length > 0) return [];
  const seen = reachable(start, draft);
  return names
    .filter((name) => !seen.has(name))
    .map((name) => ({
      path: ['steps', name],
      of: 'key',
      message: `No call can come to the step \`${name}\`.`,
      remedy: 'Let a step go to it, or remove it.',
    }));
};
