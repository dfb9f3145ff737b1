import type { Call } from '../engine/call.ts';
import { beginCall, insertCall } from './claimCall.ts';
import { claimFor, type PlaceDeps, placedIdOf } from './claimFor.ts';
import type { Claim } from './firstRow.ts';
import { placeAnswerMs } from './limits.ts';
import type { PlaceRequest } from './placeRequest.ts';
import { Refusal } from './refusal.ts';

/**
 * A request that would be refused today was taken once if its call is there: the same answer again.
 */
const claimOrCall = async (deps: PlaceDeps, request: PlaceRequest): Promise<Claim | Call> => {
  try {
    return claimFor(deps, request);
  } catch (error) {
    const saved =
      error instanceof Refusal ? await deps.store.load(placedIdOf(deps, request)) : null;
    if (saved?.row.origin === request.requestHash) return saved.row.call;
    throw error;
  }
};

/**
 * Places a call, once for one idempotency key however often it is asked for; the call as it is
 * then. One that is due is dialled by whoever asks, who waits for six seconds at most.
 * @throws Refusal when it is not to be dialled; Error when storage fails, and then nothing is taken
 */
export const placeCall = async (deps: PlaceDeps, request: PlaceRequest): Promise<Call> => {
  const owner = deps.clock.random();
  const claim = await claimOrCall(deps, request);
  if ('state' in claim) return claim;
  const claimed = await insertCall(deps, claim, owner);
  const { call, origin } = claimed.saved.row;
  if (origin !== request.requestHash) {
    const message =
      'This Idempotency-Key was used for another request; use a new key for a new call.';
    throw new Refusal('idempotencyConflict', 'Idempotency-Key', message);
  }
  await beginCall(deps, claim, claimed, owner, placeAnswerMs);
  if (call.state === 'scheduled') return call;
  const saved = await deps.store.load(call.id);
  return (saved ?? claimed.saved).row.call;
};
