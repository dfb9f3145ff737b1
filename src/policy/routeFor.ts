import { holds } from '../engine/conditions/holds.ts';
import type { Instant } from '../engine/ids.ts';
import type { FlowSet } from '../flow/flowSet.ts';
import type { Party } from '../flow/party.ts';
import type { RouteAction } from '../flow/route.ts';

/** A call that nothing has been decided about. */
export type Arriving = Readonly<{
  caller: Party;
  called: Party;
  /** The lists that the caller is on. */
  lists: readonly string[];
  at: Instant;
}>;

/** What the first route that takes a call does with it; a call that no route takes is not ours. */
export const routeFor = (
  { routes, calendars }: Pick<FlowSet, 'routes' | 'calendars'>,
  call: Arriving,
): RouteAction => {
  const situation = { ...call, calendars, variables: {}, switches: {} };
  return routes.find(({ match }) => holds(match, situation))?.action ?? { kind: 'ignore' };
};
