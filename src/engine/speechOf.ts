import type { Flow, Prompt, Sound } from '../flow/flow.ts';
import { formatParty } from '../flow/party.ts';
import { renderTemplate } from '../flow/renderTemplate.ts';
import type { CallFacts } from './call.ts';
import type { Speech } from './command.ts';
import { escapeXml } from './escapeXml.ts';
import { soundsOf } from './soundsOf.ts';

const asItIs = (text: string): string => text;

/** What a step knows besides the call: the answer that is being read back. */
export type Answer = Readonly<{ answer: string }> | null;

/** `1234` is read as "1 2 3 4", one digit at a time. */
const spelled = (text: string): string => [...text].join(' ');

const variable = /^variables\.(.+)$/;

/**
 * What a look-up such as `caller.number` stands for in this call; null if it stands for nothing.
 */
const lookUp =
  (call: CallFacts, answer: Answer) =>
  (path: string): string | null => {
    if (path === 'caller.number') return formatParty(call.caller);
    if (path === 'called.number') return formatParty(call.called);
    if (path === 'answer') return answer?.answer ?? null;
    if (path === 'answer.digits') return answer === null ? null : spelled(answer.answer);
    const name = variable.exec(path)?.[1];
    if (name === undefined || !Object.hasOwn(call.variables, name)) return null;
    return call.variables[name] ?? null;
  };

const render = (sound: Sound, call: CallFacts, answer: Answer): Sound => {
  switch (sound.kind) {
    case 'text':
      return { kind: 'text', text: renderTemplate(sound.text, lookUp(call, answer), asItIs) };
    case 'ssml':
      return { kind: 'ssml', ssml: renderTemplate(sound.ssml, lookUp(call, answer), escapeXml) };
    case 'file':
      return sound;
    default:
      return sound satisfies never;
  }
};

/** The prompts of a flow as this caller hears them: in his language, look-ups filled in. */
export const speechOf = (
  flow: Flow,
  call: CallFacts,
  prompts: readonly Prompt[],
  pauseMs: number,
  answer: Answer = null,
): Speech => {
  const language = call.language ?? flow.language;
  return {
    prompts: soundsOf(flow, call, prompts).map((sound) => render(sound, call, answer)),
    pauseMs,
    voice: flow.voices[language] ?? flow.voice,
    language,
  };
};
