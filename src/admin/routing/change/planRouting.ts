import type { Route, SipConfig } from '../sipConfig.ts';
import type { Change } from './change.ts';
import { longestRising } from './longestRising.ts';
import { spellAs } from './spellAs.ts';

/** What has to be changed, and the document that there is then. */
export type Plan = Readonly<{ changes: readonly Change[]; result: SipConfig }>;

const isSameRoute = (a: Route, b: Route): boolean =>
  a.pattern === b.pattern &&
  a.description === b.description &&
  a.trunks.length === b.trunks.length &&
  a.trunks.every((fqdn, index) => fqdn === b.trunks[index]);

const trunkChanges = (live: SipConfig, wanted: SipConfig): readonly Change[] => {
  const ports = new Map(live.trunks.map(({ fqdn, port }) => [fqdn, port]));
  const stay = new Set(wanted.trunks.map(({ fqdn }) => fqdn));
  const added = wanted.trunks.flatMap((trunk): readonly Change[] => {
    const was = ports.get(trunk.fqdn);
    if (was === undefined) return [{ kind: 'addTrunk', trunk }];
    return was === trunk.port ? [] : [{ kind: 'changePort', trunk, was }];
  });
  const removed = live.trunks
    .filter(({ fqdn }) => !stay.has(fqdn))
    .map((trunk): Change => ({ kind: 'removeTrunk', trunk }));
  return [...added, ...removed];
};

/** The routes that stand elsewhere among those that stay, as few as possible. */
const movedRoutes = (
  places: ReadonlyMap<string, number>,
  routes: readonly Route[],
): readonly Change[] => {
  const staying = routes.flatMap((route, place) => {
    const from = places.get(route.name);
    return from === undefined ? [] : [{ route, from, place }];
  });
  const kept = longestRising(staying.map(({ from }) => from));
  return staying
    .filter((_, index) => !kept.has(index))
    .map((moved): Change => ({ kind: 'moveRoute', ...moved }));
};

const routeChanges = (live: SipConfig, wanted: SipConfig): readonly Change[] => {
  const places = new Map(live.routes.map(({ name }, place) => [name, place]));
  const stay = new Set(wanted.routes.map(({ name }) => name));
  const added = wanted.routes.flatMap((route, place): readonly Change[] => {
    const was = live.routes[places.get(route.name) ?? -1];
    if (was === undefined) return [{ kind: 'addRoute', route, place }];
    return isSameRoute(was, route) ? [] : [{ kind: 'changeRoute', route, was }];
  });
  const removed = live.routes
    .filter(({ name }) => !stay.has(name))
    .map((route): Change => ({ kind: 'removeRoute', route }));
  return [...added, ...movedRoutes(places, wanted.routes), ...removed];
};

/** What makes the document that there is the one that is wanted. The order of SBCs is nothing. */
export const planRouting = (live: SipConfig, wanted: SipConfig): Plan => {
  const result = spellAs(live, wanted);
  return { changes: [...trunkChanges(live, result), ...routeChanges(live, result)], result };
};
