import { defaultAccept, defaultAnnounce } from '../compile/toRing.ts';
import type { Flow, Prompt, Step } from '../flow.ts';
import type { Ring } from '../reachStep.ts';
import type { Finding } from './finding.ts';

const isText = (prompt: Prompt, words: string): boolean =>
  prompt.kind === 'text' && prompt.text === words;

const unwritten = ({ announce, accept }: Ring): readonly string[] => [
  ...(isText(announce, defaultAnnounce) ? ['announce'] : []),
  ...(isText(accept.prompt, defaultAccept(accept.key)) ? ['accept.say'] : []),
];

const ofStep = (flow: Flow, name: string, step: Step): readonly Finding[] => {
  const names = step.kind === 'connect' ? unwritten(step.ring) : [];
  if (names.length === 0) return [];
  const all = names.map((one) => `\`${one}\``).join(' and ');
  const message = `Callers speak ${flow.language}, and whoever answers is asked in English.`;
  return [{ path: ['steps', name], of: 'key', message, remedy: `Write ${all}.` }];
};

/** Every step that says something in English of its own in a flow that speaks another language. */
export const foreignPrompts = (flow: Flow): readonly Finding[] =>
  flow.language.startsWith('en')
    ? []
    : Object.entries(flow.steps).flatMap(([name, step]) => ofStep(flow, name, step));
