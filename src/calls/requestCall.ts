import type { Call } from '../engine/call.ts';
import { type CallAsked, createFor, placeRequestFor } from './callAsked.ts';
import { outboundCallIdOf } from './callIdOf.ts';
import type { PlaceDeps } from './claimFor.ts';
import { placeCall } from './placeCall.ts';
import { type PlanDeps, planCall } from './planCall.ts';
import { Refusal } from './refusal.ts';
import { type Suppressed, suppressedRefusal } from './suppressedRefusal.ts';

export type RequestDeps = PlaceDeps & PlanDeps & Suppressed;

/**
 * Places a call for a client, at least `delayMs` from now. What would be refused today was taken
 * once if its call is there: the same answer again.
 * @throws Refusal
 */
export const requestCall = async (
  deps: RequestDeps,
  client: string,
  asked: CallAsked,
  delayMs: number,
): Promise<Call> => {
  try {
    const plan = await planCall(deps, client, asked);
    const refused = await suppressedRefusal(deps, createFor(asked));
    if (refused !== null) throw new Refusal('doNotCall', 'to', refused.message);
    return await placeCall(deps, placeRequestFor(asked, plan, delayMs));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const id = outboundCallIdOf(deps.idKey, client, asked.idempotencyKey);
    const saved = await deps.store.load(id);
    if (saved?.row.origin === asked.requestHash) return saved.row.call;
    throw error;
  }
};
