import { takenRoutes } from './checks/takenRoutes.ts';
import type { FlowId } from './flow.ts';
import { inOrder } from './inOrder.ts';
import { nearest } from './nearest.ts';
import type { FlowSource, Parsed, Problem } from './problem.ts';
import { readSource } from './readSource.ts';
import type { Route, RouteAction, RouteMatch } from './route.ts';
import { type RawRoute, routesSchema } from './schema/routesSchema.ts';
import type { Path, Tree } from './yaml/tree.ts';

const toMatch = ({ called, calledPrefix }: RawRoute): RouteMatch => {
  if (called !== undefined) return { kind: 'called', party: called };
  if (calledPrefix !== undefined) return { kind: 'calledPrefix', prefix: calledPrefix };
  return { kind: 'anyNumber' };
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

const deadRoutes = (routes: readonly Route[], place: Place): readonly Problem[] =>
  takenRoutes(routes.map(({ match }) => match)).map(({ route, by }) => {
    const message = `No call comes to this route: route ${by + 1} takes all of its calls.`;
    return place(['routes', route], message, `Move it before route ${by + 1}, or remove it.`);
  });

/** Reads `routes.yaml`. `flows` are the names of all flows that there are. */
export const parseRoutes = (
  source: FlowSource,
  flows: readonly string[],
): Parsed<readonly Route[]> => {
  const { tree, value, problems } = readSource(source, routesSchema);
  if (tree === null || value === null) return { ok: false, problems: inOrder(problems) };
  const routes = value.routes.map((raw) => ({ match: toMatch(raw), action: toAction(raw) }));
  const place = placeIn(source.file, tree);
  const found = [...problems, ...unknownFlows(routes, flows, place), ...deadRoutes(routes, place)];
  if (found.length > 0) return { ok: false, problems: inOrder(found) };
  return { ok: true, value: routes, warnings: [] };
};
