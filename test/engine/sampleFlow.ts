import type { Flow, FlowHash, FlowId, Sound, Step, StepId, Target } from '../../src/flow/flow.ts';
import type { VoicemailStep } from '../../src/flow/keepStep.ts';
import { type Party, parseParty } from '../../src/flow/party.ts';
import type { RequestStep } from '../../src/flow/requestStep.ts';
import { flowFrom } from './flowFrom.ts';

export const text = (words: string): Sound => ({ kind: 'text', text: words });

export const party = (name: string): Party => {
  const parsed = parseParty(name);
  if (parsed === null) throw new Error(`${name} names no party`);
  return parsed;
};

/** The name of a step, or `end`. */
export const to = (target: string): Target => target as StepId; // Tests may name what is not there.

/** A flow made by hand: also one that the parser would never let pass. */
export const flowOf = (start: string, steps: Readonly<Record<string, Step>>): Flow => ({
  name: 'sample' as FlowId,
  hash: 'f'.repeat(64) as FlowHash,
  voice: 'en-US-JennyNeural',
  language: 'en-US',
  voices: {},
  start: start as StepId,
  steps,
  zone: null,
  calendars: {},
  switches: {},
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

export const voicemailStep = (
  go: string,
  ifFails: string,
  words: string | null,
): VoicemailStep => ({
  kind: 'voicemail',
  prompt: words === null ? null : text(words),
  maxMs: 60_000,
  endSilenceMs: 5000,
  thanks: words === null ? null : text('Thank you.'),
  go: to(go),
  ifFails: to(ifFails),
  notify: { webhook: null, teams: null },
});

export const requestStep = (
  go: string,
  ifFails: string,
  more: Partial<RequestStep> = {},
): RequestStep => ({
  kind: 'request',
  method: 'POST',
  url: 'https://api.example.com/balance',
  body: null,
  secrets: [],
  fields: {},
  timeoutMs: 5000,
  retries: 1,
  filler: null,
  fillerAfterMs: 2000,
  go: to(go),
  ifFails: to(ifFails),
  ...more,
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

/** The support menu: three departments, each behind an announcement and a transfer. */
export const support = flowFrom(`
voice: en-US-JennyNeural
start: welcome
steps:
  welcome:
    menu:
      say: "${welcome}"
      keys:
        1: { go: billing, words: [billing, invoice, payment] }
        2: { go: technical, words: [technical support, support, help] }
        3: { go: operator, words: [operator, agent, person] }
      noInput: { say: "${unheard}", tries: 2, go: operator }
      noMatch: { say: "${invalid}", tries: 2, go: operator }
  billing:   { transfer: { to: "${billingNumber}", say: "${oneMoment}", ifFails: unavailable } }
  technical: { transfer: { to: "+18005551002", say: "${oneMoment}", ifFails: unavailable } }
  operator:  { transfer: { to: "+18005551003", say: "${oneMoment}", ifFails: unavailable } }
  unavailable: { say: { prompt: "${nobody}", go: end } }
`);
