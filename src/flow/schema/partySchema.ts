import { parseParty } from '../party.ts';
import { hinted } from './hints.ts';
import { scalar } from './scalar.ts';

/** Somebody who can be called: anybody but the caller who withholds who he is. */
export const partySchema = (name: string, description: string) =>
  hinted(
    scalar(
      (text) => {
        const party = parseParty(text);
        return party === null || party.kind === 'withheld' ? null : party;
      },
      { type: ['string', 'integer'] },
    ),
    description,
    'a phone number such as +14255550100, 8:acs:… or 8:orgid:…',
    `${name}: "+14255550100"`,
  );
