import type { Party } from '../../flow/party.ts';
import { sameParty } from '../../flow/sameParty.ts';
import type { Presence } from '../call.ts';
import type { LegEvent } from '../event.ts';

type ParticipantsChanged = Extract<LegEvent, { kind: 'ParticipantsChanged' }>;

export const nobodySeen: Presence = { sequence: -1, parties: [] };

/** Whether somebody is in a list of the provider; of callers who withhold who they are, any is. */
export const isAmong = (party: Party, parties: readonly Party[]): boolean =>
  parties.some(
    (other) => sameParty(party, other) || (party.kind === 'withheld' && other.kind === 'withheld'),
  );

const areSame = (some: readonly Party[], others: readonly Party[]): boolean =>
  some.length === others.length && some.every((party) => isAmong(party, others));

/**
 * The list that an event brings; null for one that is older than the newest, or says nothing new.
 * The provider gives a number to more than one list.
 */
export const newerPresence = (
  before: Presence,
  { sequence, parties }: ParticipantsChanged,
): Presence | null => {
  if (sequence < before.sequence || parties.length === 0) return null;
  return sequence === before.sequence && areSame(parties, before.parties)
    ? null
    : { sequence, parties };
};

/**
 * Whether somebody has left: nobody leaves who was not seen to be there, for lists come late and
 * in any order.
 */
export const hasLeft = (party: Party, before: Presence, now: Presence): boolean =>
  isAmong(party, before.parties) && !isAmong(party, now.parties);

/**
 * Whether the caller has left. A list that has somebody whom we rang is newer than his own coming,
 * so that he should be in it.
 */
export const hasCallerLeft = (
  caller: Party,
  before: Presence,
  now: Presence,
  rung: readonly Party[],
): boolean =>
  hasLeft(caller, before, now) ||
  (!isAmong(caller, now.parties) && rung.some((party) => isAmong(party, now.parties)));
