import type { Plan } from '../engine/plan.ts';
import type { Beginning } from '../engine/startCall.ts';
import type { FlowId } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';

/**
 * A call that another service asks for. `requestHash` tells one body from another under the same
 * key.
 */
export type PlaceRequest = Readonly<{
  idempotencyKey: string;
  requestHash: string;
  to: Party;
  flow: FlowId;
  variables: Readonly<Record<string, string>>;
  plan: Plan;
  /** How much later than it could be it is dialled: for one of many, so that they do not crowd. */
  delayMs: number;
  /** For a call that somebody has asked for: where it begins, and the queue he is in. */
  callback: Extract<Beginning, { kind: 'create' }>['callback'];
}>;
