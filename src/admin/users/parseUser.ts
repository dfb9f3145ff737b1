import { InvalidArgumentError } from 'commander';
import { parseParty, type UserId } from '../../flow/party.ts';

/** @throws InvalidArgumentError for what is no user of a resource */
export const parseUser = (text: string): UserId => {
  const party = parseParty(text.trim());
  if (party?.kind === 'voip') return party.userId;
  throw new InvalidArgumentError('Write the id of a user, 8:acs:…, as `users create` shows it.');
};
