import type { Flow, Prompt } from '../flow/flow.ts';
import { renderTemplate } from '../flow/renderTemplate.ts';
import type { CallFacts } from './call.ts';
import type { Speech } from './command.ts';
import { lookUp } from './lookUp.ts';

const xmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => xmlEntities[character] ?? character);

const asItIs = (text: string): string => text;

const render = (prompt: Prompt, find: ReturnType<typeof lookUp>): Prompt => {
  switch (prompt.kind) {
    case 'text':
      return { kind: 'text', text: renderTemplate(prompt.text, find, asItIs) };
    case 'ssml':
      return { kind: 'ssml', ssml: renderTemplate(prompt.ssml, find, escapeXml) };
    case 'file':
      return prompt;
    default:
      return prompt satisfies never;
  }
};

/** The prompts of a flow as this caller hears them: look-ups filled in, in the flow's voice. */
export const speechOf = (
  flow: Flow,
  call: CallFacts,
  prompts: readonly Prompt[],
  pauseMs: number,
): Speech => {
  const find = lookUp(flow, call);
  return {
    prompts: prompts.map((prompt) => render(prompt, find)),
    pauseMs,
    voice: flow.voice,
    language: flow.language,
  };
};
