import { beep } from '../flow/audio/beep.ts';
import type { Flow, Prompt, Sound, Voiced } from '../flow/flow.ts';
import type { CallFacts } from './call.ts';

/** The prompt as it is in the language that the caller has chosen. */
export const inLanguage = (flow: Flow, call: CallFacts, prompt: Prompt): Voiced => {
  if (prompt.kind !== 'translated') return prompt;
  const chosen = prompt.in[call.language ?? flow.language] ?? prompt.in[flow.language];
  const [any] = Object.values(prompt.in);
  return chosen ?? any ?? beep;
};

const recordedOnly = (voiced: Voiced): readonly Sound[] => {
  if (voiced.kind === 'spoken') return [voiced.recorded];
  return voiced.kind === 'file' ? [voiced] : [];
};

/**
 * What is played for the prompts: everything, or while speech is down what is recorded, and at
 * least a beep: a caller knows by it that the line lives.
 */
export const soundsOf = (
  flow: Flow,
  call: CallFacts,
  prompts: readonly Prompt[],
): readonly Sound[] => {
  const voiced = prompts.map((prompt) => inLanguage(flow, call, prompt));
  if (call.speech === 'up') {
    return voiced.map((one) => (one.kind === 'spoken' ? one.sound : one));
  }
  const recorded = voiced.flatMap(recordedOnly);
  return recorded.length === 0 && prompts.length > 0 ? [beep] : recorded;
};
