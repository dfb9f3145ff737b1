import { placeFinding } from './checks/placeFinding.ts';
import { routeFindings } from './checks/routeFindings.ts';
import { toWhen } from './compile/toWhen.ts';
import type { When } from './condition.ts';
import type { FlowId } from './flow.ts';
import { inOrder } from './inOrder.ts';
import { type Named, nothingNamed } from './named.ts';
import type { FlowSource, Parsed } from './problem.ts';
import { readSource } from './readSource.ts';
import type { Route, RouteAction } from './route.ts';
import { type RawRoute, routesSchema } from './schema/routesSchema.ts';

/** A route that names nobody who was called takes calls to phone numbers only. */
const toMatch = ({ flow, redirect, reject, ignore, callerList: list, ...raw }: RawRoute): When => {
  const when = toWhen({ ...raw, ...(list === undefined ? {} : { list }) });
  const isNamed = raw.called !== undefined || raw.calledPrefix !== undefined;
  return isNamed ? when : [{ kind: 'anyNumber' }, ...when];
};

const toAction = ({ flow, redirect, reject }: RawRoute): RouteAction => {
  // Checked by `routeFindings`.
  if (flow !== undefined) return { kind: 'flow', flow: flow as FlowId };
  if (redirect !== undefined) return { kind: 'redirect', to: redirect };
  return reject !== undefined ? { kind: 'reject', reason: reject } : { kind: 'ignore' };
};

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
  const findings = routeFindings(routes, flows, named);
  const placed = findings.map((finding) => placeFinding(source.file, tree, finding));
  const found = [...problems, ...placed];
  if (found.length > 0) return { ok: false, problems: inOrder(found) };
  return { ok: true, value: routes, warnings: [] };
};
