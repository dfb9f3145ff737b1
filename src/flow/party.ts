import type { Brand } from './brand.ts';
import { type PhoneNumber, parsePhoneNumber } from './phoneNumber.ts';

/** The identity of a person who has no telephone number, as the provider writes it. */
export type UserId = Brand<string, 'UserId'>;

/** Somebody on a call. `voip` is a user of the resource itself, `teams` one of Microsoft Teams. */
export type Party =
  | Readonly<{ kind: 'phone'; number: PhoneNumber }>
  | Readonly<{ kind: 'voip'; userId: UserId }>
  | Readonly<{ kind: 'teams'; userId: UserId }>
  | Readonly<{ kind: 'withheld' }>;

const voipUser = /^8:acs:[\w.-]{1,200}$/;
const teamsUser = /^8:orgid:[0-9a-f-]{36}$/i;

/**
 * The party that a text names: `+1…`, `8:acs:…`, `8:orgid:…` or `withheld`; null if it names
 * none.
 */
export const parseParty = (text: string): Party | null => {
  const number = parsePhoneNumber(text);
  if (number !== null) return { kind: 'phone', number };
  if (voipUser.test(text)) return { kind: 'voip', userId: text as UserId };
  if (teamsUser.test(text)) return { kind: 'teams', userId: text as UserId };
  return text === 'withheld' ? { kind: 'withheld' } : null;
};

/** The one text form of a party, which `parseParty` reads back. */
export const formatParty = (party: Party): string => {
  switch (party.kind) {
    case 'phone':
      return party.number;
    case 'voip':
    case 'teams':
      return party.userId;
    case 'withheld':
      return 'withheld';
    default:
      return party satisfies never;
  }
};
