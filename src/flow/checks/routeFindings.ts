import type { Named } from '../named.ts';
import { nearest } from '../nearest.ts';
import type { Route } from '../route.ts';
import { conditionsIn } from './conditionsOf.ts';
import type { Finding } from './finding.ts';
import { neverHolds } from './neverHolds.ts';
import { takenRoutes } from './takenRoutes.ts';
import { unknownThings } from './unknownThings.ts';

const unknownFlows = (routes: readonly Route[], flows: readonly string[]): readonly Finding[] =>
  routes.flatMap(({ action }, i): readonly Finding[] => {
    if (action.kind !== 'flow' || flows.includes(action.flow)) return [];
    const meant = nearest(action.flow, flows);
    const remedy =
      meant === null ? `Write ${action.flow}.yaml, or another name.` : `Did you mean \`${meant}\`?`;
    const message = `There is no flow \`${action.flow}\`.`;
    return [{ path: ['routes', i, 'flow'], of: 'value', message, remedy }];
  });

/** What is written as `list` in a `branch` is `callerList` in a route. */
const unknownNames = (routes: readonly Route[], named: Named): readonly Finding[] =>
  unknownThings(
    routes.flatMap(({ match }, i) => conditionsIn(match, ['routes', i])),
    named,
  ).map((finding) => ({
    ...finding,
    path: finding.path.map((name) => (name === 'list' ? 'callerList' : name)),
  }));

/** `1`, `1 and 2`, `1, 2 and 3`. */
const numbered = (routes: readonly number[]): string =>
  routes
    .map((route) => String(route + 1))
    .join(', ')
    .replace(/, (\d+)$/, ' and $1');

const dead = (route: number, why: string, remedy: string): Finding => ({
  path: ['routes', route],
  of: 'value',
  message: `No call comes to this route: ${why}.`,
  remedy,
});

const deadRoutes = (routes: readonly Route[]): readonly Finding[] => {
  const matches = routes.map(({ match }) => match);
  const taken = takenRoutes(matches).map(({ route, by }) => {
    const takes = by.length === 1 ? `route ${numbered(by)} takes` : `routes ${numbered(by)} take`;
    const first = Math.min(...by) + 1;
    const remedy = `Move it before route ${first}, or remove it.`;
    return dead(route, `${takes} all of its calls`, remedy);
  });
  const never = matches.flatMap((match, route) => {
    const why = neverHolds(match);
    return why === null ? [] : [dead(route, why, 'Make two routes of it.')];
  });
  return [...taken, ...never];
};

/** Everything in the routes that their form allows and that would go wrong, or never happen. */
export const routeFindings = (
  routes: readonly Route[],
  flows: readonly string[],
  named: Named,
): readonly Finding[] => [
  ...unknownFlows(routes, flows),
  ...unknownNames(routes, named),
  ...deadRoutes(routes),
];
