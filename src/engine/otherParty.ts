import type { Party } from '../flow/party.ts';
import type { CallFacts } from './call.ts';

/** The party at the other end of the line: who hears the prompts and presses the keys. */
export const otherParty = (call: CallFacts): Party =>
  call.direction === 'inbound' ? call.caller : call.called;
