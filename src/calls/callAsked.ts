import type { Create } from '../engine/command.ts';
import type { CommandNumber } from '../engine/ids.ts';
import type { Plan } from '../engine/plan.ts';
import type { FlowId } from '../flow/flow.ts';
import type { Party } from '../flow/party.ts';
import type { CallWishes } from '../policy/callWishes.ts';
import type { PlaceRequest } from './placeRequest.ts';

/** A call that a client asks for. `requestHash` tells one body from another under the same key. */
export type CallAsked = Readonly<{
  idempotencyKey: string;
  requestHash: string;
  to: Party;
  flow: FlowId;
  variables: Readonly<Record<string, string>>;
  wishes: CallWishes;
}>;

/** What is to be placed, its plan being made; `delayMs` as in `PlaceRequest`. */
export const placeRequestFor = (asked: CallAsked, plan: Plan, delayMs: number): PlaceRequest => {
  const { idempotencyKey, requestHash, to, flow, variables } = asked;
  return { idempotencyKey, requestHash, to, flow, variables, callback: null, plan, delayMs };
};

/** What dials the called party, as far as it is known before. */
export const createFor = ({ to, wishes: { from } }: CallAsked): Create => ({
  kind: 'create',
  n: 1 as CommandNumber,
  ...{ to, from },
});
