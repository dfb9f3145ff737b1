import { timingSafeEqual } from 'node:crypto';
import type { ProviderEvent } from '../engine/event.ts';
import type { CallId } from '../engine/ids.ts';
import type { HandleDeps } from './carryOn.ts';
import { type Handled, handleCallEvent } from './handleCallEvent.ts';
import { tellDecline } from './tellDecline.ts';

const isSame = (given: string, expected: string): boolean => {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
};

/** `storm` and a thrown error ask for another delivery; everything else is taken. */
export type CallbackResult = 'taken' | 'badToken' | 'unknownCall' | 'storm';

/** Handles the events that the provider sends to a call's own address, one after another. */
export const takeCallback = async (
  deps: HandleDeps,
  id: CallId,
  token: string,
  events: readonly ProviderEvent[],
): Promise<CallbackResult> => {
  const saved = await deps.store.load(id);
  if (saved === null) {
    deps.log('warn', 'an event for a call that is not known', { call: id });
    return 'unknownCall';
  }
  if (!isSame(token, saved.row.callbackToken)) return 'badToken';
  let result: Handled = 'handled';
  for (const [index, event] of events.entries()) {
    const loaded = index === 0 ? saved : null;
    const told = await tellDecline(deps.ledger, saved.row.call, event);
    const handled = await handleCallEvent(deps, id, told, loaded);
    if (handled === 'storm') result = handled;
  }
  return result === 'storm' ? 'storm' : 'taken';
};
