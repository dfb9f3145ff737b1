import type { Flow, Prompt, Sound } from '../flow/flow.ts';
import { renderTemplate } from '../flow/renderTemplate.ts';
import type { CallFacts } from './call.ts';
import type { Speech } from './command.ts';
import { escapeXml } from './escapeXml.ts';
import { type Answer, lookUp } from './lookUp.ts';
import { soundsOf } from './soundsOf.ts';

const asItIs = (text: string): string => text;

const render = (sound: Sound, find: ReturnType<typeof lookUp>): Sound => {
  switch (sound.kind) {
    case 'text':
      return { kind: 'text', text: renderTemplate(sound.text, find, asItIs) };
    case 'ssml':
      return { kind: 'ssml', ssml: renderTemplate(sound.ssml, find, escapeXml) };
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
  const find = lookUp(flow, call, answer);
  const language = call.language ?? flow.language;
  return {
    prompts: soundsOf(flow, call, prompts).map((sound) => render(sound, find)),
    pauseMs,
    voice: flow.voices[language] ?? flow.voice,
    language,
  };
};
