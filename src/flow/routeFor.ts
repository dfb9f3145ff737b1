import type { Party } from './party.ts';
import type { Route, RouteAction, RouteMatch } from './route.ts';
import { sameParty } from './sameParty.ts';

const takes = (match: RouteMatch, called: Party): boolean => {
  switch (match.kind) {
    case 'called':
      return sameParty(match.party, called);
    case 'calledPrefix':
      return called.kind === 'phone' && called.number.startsWith(match.prefix);
    case 'anyNumber':
      return called.kind === 'phone';
    default:
      return match satisfies never;
  }
};

/** What the first route that takes a call does with it; a call that no route takes is not ours. */
export const routeFor = (routes: readonly Route[], called: Party): RouteAction =>
  routes.find(({ match }) => takes(match, called))?.action ?? { kind: 'ignore' };
