import { phonePrefix } from '../../acs/rawIds.ts';
import type { When } from '../../flow/condition.ts';
import type { Party } from '../../flow/party.ts';
import type { Route } from '../../flow/route.ts';

const rawIdOf = (party: Party): readonly string[] => {
  switch (party.kind) {
    case 'phone':
      return [`${phonePrefix}${party.number}`];
    case 'voip':
    case 'teams':
      return [party.userId];
    case 'withheld':
      return [];
    default:
      return party satisfies never;
  }
};

const calledIn = (when: When): readonly string[] =>
  when.flatMap((condition) => {
    if (condition.kind === 'called') return rawIdOf(condition.party);
    if (condition.kind !== 'all' && condition.kind !== 'any') return [];
    return condition.of.flatMap(calledIn);
  });

/**
 * Whose calls routes are for, as raw ids: numbers, those behind an SBC among them, and users. What
 * a route is not for does not count.
 */
export const routedRawIds = (routes: readonly Route[]): readonly string[] => [
  ...new Set(routes.flatMap(({ match }) => calledIn(match))),
];
