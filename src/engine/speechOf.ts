import type { Flow, Prompt } from '../flow/flow.ts';
import { formatParty } from '../flow/party.ts';
import { renderTemplate } from '../flow/renderTemplate.ts';
import type { CallFacts } from './call.ts';
import type { Speech } from './command.ts';

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

/**
 * What a look-up such as `caller.number` stands for in this call; null if it stands for nothing.
 */
const lookUp =
  (call: CallFacts) =>
  (path: string): string | null => {
    if (path === 'caller.number') return formatParty(call.caller);
    if (path === 'called.number') return formatParty(call.called);
    const name = /^variables\.(.+)$/.exec(path)?.[1];
    if (name === undefined || !Object.hasOwn(call.variables, name)) return null;
    return call.variables[name] ?? null;
  };

const render = (prompt: Prompt, call: CallFacts): Prompt => {
  switch (prompt.kind) {
    case 'text':
      return { kind: 'text', text: renderTemplate(prompt.text, lookUp(call), asItIs) };
    case 'ssml':
      return { kind: 'ssml', ssml: renderTemplate(prompt.ssml, lookUp(call), escapeXml) };
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
): Speech => ({
  prompts: prompts.map((prompt) => render(prompt, call)),
  pauseMs,
  voice: flow.voice,
  language: flow.language,
});
