import type { Draft } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../yaml/tree.ts';
import type { Finding } from './finding.ts';
import { targetsOf } from './targetsOf.ts';

/** Every `go` that leads to no step. */
export const missingTargets = ({ start, steps, names }: Draft): readonly Finding[] => {
  const known = new Set<string>([...names, 'end']);
  const missing = (target: string, path: Path, choices: readonly string[]): Finding => {
    const meant = nearest(target, choices);
    const message = `There is no step \`${target}\`.`;
    const remedy =
      meant === null
        ? `Write a step \`${target}\`, or another name.`
        : `Did you mean \`${meant}\`?`;
    return { path, of: 'value', message, remedy };
  };
  const found = [...steps].flatMap(([name, step]) =>
    targetsOf(name, step)
      .filter(({ target }) => !known.has(target))
      .map(({ target, path }) => missing(target, path, [...known])),
  );
  if (start === null) return found;
  if (start === 'end') return [endAtStart, ...found];
  return known.has(start) ? found : [missing(start, ['start'], names), ...found];
};

const endAtStart: Finding = {
  path: ['start'],
  of: 'value',
  message: 'A call cannot begin with `end`.',
  remedy: 'Write the name of a step.',
};
