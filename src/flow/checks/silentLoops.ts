import type { Draft } from '../draft.ts';
import type { Step } from '../flow.ts';
import type { Finding } from './finding.ts';

/** Where a call goes from a step without the caller having a say in it. */
const nextOf = (step: Step | undefined): string | null => {
  switch (step?.kind) {
    case 'say':
      return step.go;
    case 'transfer':
      return step.ifFails;
    case 'voicemail':
      return step.ifFails;
    case 'record':
      return step.begin?.consent.kind === 'asked' ? null : step.go;
    case 'menu':
    case 'hangup':
    case undefined:
      return null;
    default:
      return step satisfies never;
  }
};

/** Each circle of steps that asks nothing: a call in it would never end. */
export const silentLoops = ({ steps }: Draft): readonly Finding[] => {
  const done = new Set<string>();
  const found: Finding[] = [];
  done.add('end');
  for (const first of steps.keys()) {
    const way: string[] = [];
    let name: string | null = first;
    while (name !== null && !done.has(name)) {
      done.add(name);
      way.push(name);
      name = nextOf(steps.get(name));
    }
    const begin = name === null ? -1 : way.indexOf(name);
    if (begin < 0) continue;
    const circle = [...way.slice(begin), way[begin]].map((step) => `\`${step}\``).join(' → ');
    found.push({
      path: ['steps', way[begin] ?? first],
      of: 'key',
      message: `The steps ${circle} go round for ever: none of them asks the caller.`,
      remedy: 'Let one of them go to a menu or to `end`.',
    });
  }
  return found;
};
