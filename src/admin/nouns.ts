import * as advise from './advise/advise.ts';
import { auditVerbs } from './audit/auditVerbs.ts';
import { callersVerbs } from './callers/callersVerbs.ts';
import { callsVerbs } from './calls/callsVerbs.ts';
import { clientsVerbs } from './clients/clientsVerbs.ts';
import * as doctor from './doctor/doctor.ts';
import { promptsVerbs } from './prompts/promptsVerbs.ts';
import { ratesVerbs } from './rates/ratesVerbs.ts';
import { switchVerbs } from './switch/switchVerbs.ts';
import { usersVerbs } from './users/usersVerbs.ts';
import { type BoundVerb, bindVerb } from './verb.ts';
import { webhooksVerbs } from './webhooks/webhooksVerbs.ts';

/** What can be worked on, with its verbs; or, as `alone`, what is a command all by itself. */
export type Noun = Readonly<{ summary: string }> &
  (
    | Readonly<{ verbs: Readonly<Record<string, BoundVerb>>; alone?: undefined }>
    | Readonly<{ alone: BoundVerb; verbs?: undefined }>
  );

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
  rates: { summary: 'what calls and numbers cost', verbs: ratesVerbs },
  users: {
    summary: 'people who call and are called by the internet, without a number',
    verbs: usersVerbs,
  },
  audit: { summary: 'who did what', verbs: auditVerbs },
  doctor: {
    summary: 'finds what would make a first call fail, and the command that mends it',
    alone: bindVerb(doctor),
  },
  advise: {
    summary: 'numbers of Microsoft, an SBC of yours, or both: asks, and answers with reasons',
    alone: bindVerb(advise),
  },
};
