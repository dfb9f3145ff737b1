import { formatNumber } from './formatNumber.ts';

const shownLength = 6;

/** Somebody on a call: a number as people read it, or a user by the end of the id. */
export const formatPerson = (party: string): string => {
  const end = party.slice(-shownLength);
  if (party.startsWith('8:orgid:')) return `Teams user …${end}`;
  return party.startsWith('8:acs:') ? `user …${end}` : formatNumber(party);
};
