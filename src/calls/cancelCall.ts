import type { Call } from '../engine/call.ts';
import { type CallId, ownEventId } from '../engine/ids.ts';
import type { HandleDeps } from './carryOn.ts';
import { handleCallEvent } from './handleCallEvent.ts';
import { Refusal } from './refusal.ts';

/** Cancels a call or hangs it up; the same again changes nothing. The call as it is then. */
export const cancelCall = async (deps: HandleDeps, id: CallId): Promise<Call> => {
  const handled = await handleCallEvent(deps, id, {
    kind: 'CancelRequested',
    id: ownEventId('cancel', 1),
    at: deps.clock.now(),
    note: '',
  });
  if (handled === 'storm') throw new Refusal('busy', null, 'The call is busy; ask again.');
  const saved = await deps.store.load(id);
  if (saved === null) throw new Refusal('unknownCall', 'id', 'There is no such call.');
  return saved.row.call;
};
