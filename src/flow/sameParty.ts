import { formatParty, type Party } from './party.ts';

/**
 * Whether two parties are one. Ids of users are compared without regard to case; two withheld
 * are never one.
 */
export const sameParty = (a: Party, b: Party): boolean =>
  a.kind !== 'withheld' &&
  a.kind === b.kind &&
  formatParty(a).toLowerCase() === formatParty(b).toLowerCase();
