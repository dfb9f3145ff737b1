import * as advise from './advise/advise.ts';
import * as doctor from './doctor/doctor.ts';
import type { Noun } from './noun.ts';
import { numbersVerbs } from './numbers/numbersVerbs.ts';
import { ratesVerbs } from './rates/ratesVerbs.ts';
import { routingVerbs } from './routing/routingVerbs.ts';
import { usersVerbs } from './users/usersVerbs.ts';
import { bindVerb } from './verb.ts';

/** What joins the system to the telephone network. */
export const telephonyNouns: Readonly<Record<string, Noun>> = {
  numbers: { summary: 'the telephone numbers: find, buy, change, give back', verbs: numbersVerbs },
  routing: { summary: 'the SBCs, and which calls go to them', verbs: routingVerbs },
  rates: {
    summary: 'what calls and numbers cost',
    verbs: ratesVerbs,
    usual: { verb: 'show', takes: /^\(?\+?\d/ },
  },
  users: {
    summary: 'people who call and are called by the internet, without a number',
    verbs: usersVerbs,
  },
  doctor: {
    summary: 'finds what would make a first call fail, and the command that mends it',
    alone: bindVerb(doctor),
  },
  advise: {
    summary: 'numbers of Microsoft, an SBC of yours, or both: asks, and answers with reasons',
    alone: bindVerb(advise),
  },
};
