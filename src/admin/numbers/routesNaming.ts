import type { When } from '../../flow/condition.ts';
import { formatParty, type Party } from '../../flow/party.ts';
import type { Route } from '../../flow/route.ts';
import { describeTaken } from './flowsOfNumber.ts';

/** A route that names a number: its place in routes.yaml, from 1, and what it does. */
export type Naming = Readonly<{ route: number; text: string }>;

const isNumber = (party: Party, number: string): boolean => formatParty(party) === number;

const names = (when: When, number: string): boolean =>
  when.some((condition) => {
    if (condition.kind === 'called') return isNumber(condition.party, number);
    if (condition.kind === 'not') return names(condition.of, number);
    if (condition.kind !== 'all' && condition.kind !== 'any') return false;
    return condition.of.some((inner) => names(inner, number));
  });

/** The routes that would be without use, or go nowhere, if a number were no longer ours. */
export const routesNaming = (routes: readonly Route[], number: string): readonly Naming[] =>
  routes.flatMap(({ match, action }, index) => {
    const place = index + 1;
    if (action.kind === 'redirect' && isNumber(action.to, number)) {
      return [{ route: place, text: `route ${place} of routes.yaml sends calls to it` }];
    }
    if (!names(match, number)) return [];
    const what = describeTaken({ usual: action, sometimes: [] });
    return [{ route: place, text: `route ${place} of routes.yaml takes its calls (${what})` }];
  });
