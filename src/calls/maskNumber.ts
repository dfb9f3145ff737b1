import { formatParty, type Party } from '../flow/party.ts';
import { type HashKey, numberHashOf } from './finishCall.ts';

const visibleAtEnd = 4;
const visibleAtStart = 5;

/** A number as a log may show it: `+1206•••0100`, too little to dial and enough to recognise. */
export const maskNumber = (number: string): string =>
  number.length < visibleAtStart + visibleAtEnd + 1
    ? '•••'
    : `${number.slice(0, visibleAtStart)}•••${number.slice(-visibleAtEnd)}`;

/**
 * A party as a log may show it, with a keyed hash beside a number so that support can still search.
 */
export const maskParty = (key: HashKey, party: Party): string => {
  switch (party.kind) {
    case 'phone':
      return `${maskNumber(party.number)} (${numberHashOf(key, party.number)})`;
    case 'voip':
    case 'teams':
      return `${party.kind} user ${numberHashOf(key, party.userId)}`;
    case 'withheld':
      return formatParty(party);
    default:
      return party satisfies never;
  }
};
