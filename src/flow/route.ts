import type { FlowId } from './flow.ts';
import type { Party } from './party.ts';

/**
 * Which calls a route takes, by the party that was called. `anyNumber` takes every call to a
 * phone number.
 */
export type RouteMatch =
  | Readonly<{ kind: 'called'; party: Party }>
  | Readonly<{ kind: 'calledPrefix'; prefix: string }>
  | Readonly<{ kind: 'anyNumber' }>;

export type RouteAction =
  | Readonly<{ kind: 'flow'; flow: FlowId }>
  | Readonly<{ kind: 'redirect'; to: Party }>
  | Readonly<{ kind: 'reject'; reason: 'busy' | 'forbidden' }>
  | Readonly<{ kind: 'ignore' }>;

export type Route = Readonly<{ match: RouteMatch; action: RouteAction }>;
