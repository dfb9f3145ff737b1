import { conditionsIn } from './checks/conditionsOf.ts';
import { neverHolds } from './checks/neverHolds.ts';
import { placeFinding } from './checks/placeFinding.ts';
import { takenRoutes } from './checks/takenRoutes.ts';
import { unknownThings } from './checks/unknownThings.ts';
import { toWhen } from './compile/toWhen.ts';
import type { When } from './condition.ts';
import type { FlowId } from './flow.ts';
import { inOrder } from './inOrder.ts';
import { type Named, nothingNamed } from './named.ts';
import { nearest } from './nearest.ts';
import type { FlowSource, Parsed, Problem } from './problem.ts';
import { readSource } from './readSource.ts';
import type { Route, RouteAction } from './route.ts';
import { type RawRoute, routesSchema } from './schema/routesSchema.ts';
import type { Path, Tree } from './yaml/tree.ts';

/** A route that names nobody who was called takes calls to phone numbers only. */
const toMatch = ({ flow, redirect, reject, ignore, callerList: list, ...raw }: RawRoute): When => {
  const when = toWhen({ ...raw, ...(list === undefined ? {} : { list }) });
  const isNamed = raw.called !== undefined || raw.calledPrefix !== undefined;
  return isNamed ? when : [{ kind: 'anyNumber' }, ...when];
};

const toAction = ({ flow, redirect, reject }: RawRoute): RouteAction => {
  // Checked by `unknownFlows`.
  if (flow !== undefined) return { kind: 'flow', flow: flow as FlowId };
  if (redirect !== undefined) return { kind: 'redirect', to: redirect };
  return reject !== undefined ? { kind: 'reject', reason: reject } : { kind: 'ignore' };
};

type Place = (path: Path, message: string, remedy: string) => Problem;

const placeIn =
  (file: string, tree: Tree): Place =>
  (path, message, remedy) => ({ file, ...tree.placeOf(path), message, remedy });

const unknownFlows = (
  routes: readonly Route[],
  flows: readonly string[],
  place: Place,
): readonly Problem[] =>
  routes.flatMap(({ action }, i) => {
    if (action.kind !== 'flow' || flows.includes(action.flow)) return [];
    const meant = nearest(action.flow, flows);
    const remedy =
      meant === null ? `Write ${action.flow}.yaml, or another name.` : `Did you mean \`${meant}\`?`;
    return [place(['routes', i, 'flow'], `There is no flow \`${action.flow}\`.`, remedy)];
  });

/** `1`, `1 and 2`, `1, 2 and 3`. */
const numbered = (routes: readonly number[]): string =>
  routes
    .map((route) => String(route + 1))
    .join(', ')
    .replace(/, (\d+)$/, ' and $1');

const deadRoutes = (routes: readonly Route[], place: Place): readonly Problem[] => {
  const matches = routes.map(({ match }) => match);
  const taken = takenRoutes(matches).map(({ route, by }) => {
    const names = numbered(by);
    const [first = 0, ...others] = by;
    const takes = others.length === 0 ? `route ${names} takes` : `routes ${names} take`;
    const message = `No call comes to this route: ${takes} all of its calls.`;
    return place(['routes', route], message, `Move it before route ${first + 1}, or remove it.`);
  });
  const never = matches.flatMap((match, route) => {
    const why = neverHolds(match);
    if (why === null) return [];
    const message = `No call comes to this route: ${why}.`;
    return [place(['routes', route], message, 'Make two routes of it.')];
  });
  return [...taken, ...never];
};

/** What is written as `list` in a `branch` is `callerList` in a route. */
const unknownIn = (routes: readonly Route[], named: Named) =>
  unknownThings(
    routes.flatMap(({ match }, i) => conditionsIn(match, ['routes', i])),
    named,
  ).map((finding) => ({
    ...finding,
    path: finding.path.map((name) => (name === 'list' ? 'callerList' : name)),
  }));

/**
 * Reads `routes.yaml`. `flows` are the names of all flows that there are, `named` the calendars and
 * lists.
 */
export const parseRoutes = (
  source: FlowSource,
  flows: readonly string[],
  named: Named = nothingNamed,
): Parsed<readonly Route[]> => {
  const { tree, value, problems } = readSource(source, routesSchema);
  if (tree === null || value === null) return { ok: false, problems: inOrder(problems) };
  const routes = value.routes.map((raw) => ({ match: toMatch(raw), action: toAction(raw) }));
  const place = placeIn(source.file, tree);
  const found = [
    ...problems,
    ...unknownFlows(routes, flows, place),
    ...unknownIn(routes, named).map((finding) => placeFinding(source.file, tree, finding)),
    ...deadRoutes(routes, place),
  ];
  if (found.length > 0) return { ok: false, problems: inOrder(found) };
  return { ok: true, value: routes, warnings: [] };
};
