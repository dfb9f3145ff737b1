import type { CallInvite } from '@azure/communication-call-automation';
import type { Party } from '../flow/party.ts';
import { anonymousRawId, teamsPrefix } from './rawIds.ts';

export type AcsIdentifier = CallInvite['targetParticipant'];

/** A party as the SDK names it. */
export const toIdentifier = (party: Party): AcsIdentifier => {
  switch (party.kind) {
    case 'phone':
      return { phoneNumber: party.number };
    case 'voip':
      return { communicationUserId: party.userId };
    case 'teams':
      return { microsoftTeamsUserId: party.userId.slice(teamsPrefix.length) };
    case 'withheld':
      return { phoneNumber: 'anonymous', isAnonymous: true, rawId: anonymousRawId };
    default:
      return party satisfies never;
  }
};
