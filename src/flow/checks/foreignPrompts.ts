import { callbackWords } from '../compile/toCallback.ts';
import { optOutWords } from '../compile/toOptOut.ts';
import { queueWords } from '../compile/toQueue.ts';
import { defaultAccept, defaultAnnounce } from '../compile/toRing.ts';
import type { Flow, Prompt, Step } from '../flow.ts';
import type { QueueStep } from '../queueStep.ts';
import type { Ring } from '../reachStep.ts';
import type { Finding } from './finding.ts';

const isText = (prompt: Prompt, words: string): boolean =>
  prompt.kind === 'text' && prompt.text === words;

const unwritten = ({ announce, accept }: Ring): readonly string[] => [
  ...(isText(announce, defaultAnnounce) ? ['announce'] : []),
  ...(isText(accept.prompt, defaultAccept(accept.key)) ? ['accept.say'] : []),
];

const ofQueue = ({ position, callback }: QueueStep): readonly string[] => [
  ...(isText(position, queueWords.position) ? ['position'] : []),
  ...(['confirm', 'noted', 'already', 'refused'] as const).flatMap((name) =>
    callback !== null && isText(callback[name], queueWords[name]) ? [`callback.${name}`] : [],
  ),
];

const namesOf = (step: Step): readonly string[] => {
  if (step.kind === 'connect') return unwritten(step.ring);
  if (step.kind === 'queue') return [...unwritten(step.ring), ...ofQueue(step)];
  if (step.kind === 'optOut') return isText(step.prompt, optOutWords) ? ['say'] : [];
  if (step.kind !== 'callback') return [];
  return (['noted', 'already'] as const).filter((name) => isText(step[name], callbackWords[name]));
};

const ofStep = (flow: Flow, name: string, step: Step): readonly Finding[] => {
  const names = namesOf(step);
  if (names.length === 0) return [];
  const all = names.map((one) => `\`${one}\``).join(' and ');
  const message = `Callers speak ${flow.language}, and some of this is said in English.`;
  return [{ path: ['steps', name], of: 'key', message, remedy: `Write ${all}.` }];
};

/** Every step that says something in English of its own in a flow that speaks another language. */
export const foreignPrompts = (flow: Flow): readonly Finding[] =>
  flow.language.startsWith('en')
    ? []
    : Object.entries(flow.steps).flatMap(([name, step]) => ofStep(flow, name, step));
