import type { When } from './condition.ts';
import type { FlowId } from './flow.ts';
import type { Party } from './party.ts';

export type RouteAction =
  | Readonly<{ kind: 'flow'; flow: FlowId }>
  | Readonly<{ kind: 'redirect'; to: Party }>
  | Readonly<{ kind: 'reject'; reason: 'busy' | 'forbidden' }>
  | Readonly<{ kind: 'ignore' }>;

/** Which calls a route takes, and what becomes of them. */
export type Route = Readonly<{ match: When; action: RouteAction }>;
