import { auditVerbs } from './audit/auditVerbs.ts';
import { callersVerbs } from './callers/callersVerbs.ts';
import { callsVerbs } from './calls/callsVerbs.ts';
import { clientsVerbs } from './clients/clientsVerbs.ts';
import { numbersVerbs } from './numbers/numbersVerbs.ts';
import { promptsVerbs } from './prompts/promptsVerbs.ts';
import { switchVerbs } from './switch/switchVerbs.ts';
import type { BoundVerb } from './verb.ts';
import { webhooksVerbs } from './webhooks/webhooksVerbs.ts';

export type Noun = Readonly<{ summary: string; verbs: Readonly<Record<string, BoundVerb>> }>;

/** Everything that the command line knows, in the order in which help lists it. */
export const nouns: Readonly<Record<string, Noun>> = {
  switch: {
    summary: 'what callers meet without a deployment, such as "closed today"',
    verbs: switchVerbs,
  },
  prompts: { summary: 'the audio of prompts', verbs: promptsVerbs },
  calls: { summary: 'the calls that there were', verbs: callsVerbs },
  clients: { summary: 'the services that may use the API', verbs: clientsVerbs },
  webhooks: { summary: 'what others could not be told', verbs: webhooksVerbs },
  callers: { summary: 'the numbers that must not be called', verbs: callersVerbs },
  numbers: { summary: 'the telephone numbers: find, buy, change, give back', verbs: numbersVerbs },
  audit: { summary: 'who did what', verbs: auditVerbs },
};
