import type { Flow, FlowHash, FlowId, Prompt, Step, StepId, Target } from '../../src/flow/flow.ts';
import { type Party, parseParty } from '../../src/flow/party.ts';

export const text = (words: string): Prompt => ({ kind: 'text', text: words });

export const party = (name: string): Party => {
  const parsed = parseParty(name);
  if (parsed === null) throw new Error(`${name} names no party`);
  return parsed;
};

/** The name of a step, or `end`. */
export const to = (target: string): Target => target as StepId; // Tests may name what is not there.

/** A flow as the parser would have made it; also one that the parser would never let pass. */
export const flowOf = (start: string, steps: Readonly<Record<string, Step>>): Flow => ({
  name: 'sample' as FlowId,
  hash: 'f'.repeat(64) as FlowHash,
  voice: 'en-US-JennyNeural',
  language: 'en-US',
  start: start as StepId,
  steps,
});

export const sayStep = (words: string, go = 'end'): Step => ({
  kind: 'say',
  prompt: text(words),
  go: to(go),
});

export const transferStep = (number: string, ifFails: string, words: string | null): Step => ({
  kind: 'transfer',
  to: party(number),
  prompt: words === null ? null : text(words),
  ifFails: to(ifFails),
});

export const hangupStep = (words: string | null): Step => ({
  kind: 'hangup',
  prompt: words === null ? null : text(words),
});

export const welcome =
  'Welcome to Contoso Support. For billing, press 1. For technical support, press 2. ' +
  'To speak with an operator, press 3.';
export const unheard = 'Sorry, I did not hear anything.';
export const invalid = 'Invalid selection. Please try again.';
export const oneMoment = 'One moment.';
export const nobody = 'Nobody can take your call right now. Goodbye.';
export const billingNumber = '+18005551001';
export const operatorNumber = '+18005551003';

/** The support menu: three departments, each behind an announcement and a transfer. */
export const support = flowOf('welcome', {
  welcome: {
    kind: 'menu',
    prompt: text(welcome),
    keys: [
      { key: '1', go: to('billing'), words: ['billing', 'invoice', 'payment'] },
      { key: '2', go: to('technical'), words: ['technical support', 'support', 'help'] },
      { key: '3', go: to('operator'), words: ['operator', 'agent', 'person'] },
      { key: 'star', go: to('welcome'), words: ['repeat', 'star'] },
    ],
    noInput: { prompt: text(unheard), tries: 2, go: to('operator') },
    noMatch: { prompt: text(invalid), tries: 2, go: to('operator') },
    bargeIn: true,
    silenceMs: 5000,
  },
  billing: transferStep(billingNumber, 'unavailable', oneMoment),
  technical: transferStep('+18005551002', 'unavailable', oneMoment),
  operator: transferStep(operatorNumber, 'unavailable', oneMoment),
  unavailable: sayStep(nobody),
});
