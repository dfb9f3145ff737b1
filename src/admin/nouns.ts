import { auditVerbs } from './audit/auditVerbs.ts';
import { callersVerbs } from './callers/callersVerbs.ts';
import { callsVerbs } from './calls/callsVerbs.ts';
import { clientsVerbs } from './clients/clientsVerbs.ts';
import type { Noun } from './noun.ts';
import { promptsVerbs } from './prompts/promptsVerbs.ts';
import { switchVerbs } from './switch/switchVerbs.ts';
import { telephonyNouns } from './telephonyNouns.ts';
import { webhooksVerbs } from './webhooks/webhooksVerbs.ts';

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
  callers: {
    summary: 'what is kept of numbers, and which must not be called',
    verbs: callersVerbs,
  },
  audit: { summary: 'who did what', verbs: auditVerbs },
  ...telephonyNouns,
};
