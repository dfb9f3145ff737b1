import type { Party } from '../../flow/party.ts';
import type { Reach } from './mark.ts';

const hiddenDigits = 4;

/** A party as far as a price needs to know it. */
export const reachOf = (party: Party): Reach =>
  party.kind === 'phone' ? party.number.slice(0, -hiddenDigits) : party.kind;
