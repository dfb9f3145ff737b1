import type { RouteMatch } from '../route.ts';
import { sameParty } from '../sameParty.ts';

/** Whether every call that `later` would take is taken by `earlier` before it. */
const takesAllOf = (earlier: RouteMatch, later: RouteMatch): boolean => {
  const number =
    later.kind === 'called' && later.party.kind === 'phone' ? later.party.number : null;
  switch (earlier.kind) {
    case 'anyNumber':
      return later.kind !== 'called' || number !== null;
    case 'calledPrefix':
      if (later.kind === 'calledPrefix') return later.prefix.startsWith(earlier.prefix);
      return number?.startsWith(earlier.prefix) ?? false;
    case 'called':
      return later.kind === 'called' && sameParty(earlier.party, later.party);
    default:
      return earlier satisfies never;
  }
};

/** Each route that can never take a call, and the earlier one that takes all of its calls. */
export const takenRoutes = (
  matches: readonly RouteMatch[],
): readonly Readonly<{ route: number; by: number }>[] =>
  matches.flatMap((match, route) => {
    const by = matches.slice(0, route).findIndex((earlier) => takesAllOf(earlier, match));
    return by < 0 ? [] : [{ route, by }];
  });
