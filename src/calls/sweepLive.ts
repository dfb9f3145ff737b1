import { callEnd } from '../engine/dialing/callEnd.ts';
import type { CallEvent } from '../engine/event.ts';
import { ownEventId } from '../engine/ids.ts';
import type { CallRow, Saved } from './callRow.ts';
import type { HandleDeps } from './carryOn.ts';
import { handleCallEvent } from './handleCallEvent.ts';
import { wakeLost } from './wakeLost.ts';

/**
 * What the provider says of a call whose event has not come, as the event that it should have been.
 */
const probeEvent = async (deps: HandleDeps, { call }: CallRow): Promise<CallEvent | null> => {
  if (call.state === 'ended' || call.state === 'scheduled') return null;
  const { attempt, connection, deadline } = call;
  const base = { at: deps.clock.now(), note: 'found by the sweeper' };
  const id = ownEventId('silent', deadline);
  const silent: CallEvent = { ...base, kind: 'Silent', id, deadline };
  if (connection === null) return silent;
  const leg = { ...base, attempt, connection };
  const found = await deps.gateway.probe(connection);
  switch (found) {
    case 'gone':
      return { ...leg, kind: 'Disconnected', id: ownEventId('gone', deadline), cause: 'gone' };
    case 'connected':
      return call.state === 'ringing' && call.waitingFor === 'connection'
        ? { ...leg, kind: 'Connected', id: ownEventId('alive', deadline) }
        : silent;
    case 'ringing':
      return silent;
    case 'unknown':
      return null;
    default:
      return found satisfies never;
  }
};

/**
 * Looks after a call that is under way: what could not be told of it, its length, and what it has
 * waited for too long, which the provider is asked about.
 */
export const sweepLive = async (deps: HandleDeps, saved: Saved): Promise<void> => {
  const { row } = saved;
  const { call } = row;
  const now = deps.clock.now();
  await wakeLost(deps, call);
  if (call.state === 'active' && now > callEnd(call)) {
    const overlong: CallEvent = {
      kind: 'Overlong',
      id: ownEventId('overlong', 1),
      at: now,
      note: '',
    };
    if ((await handleCallEvent(deps, call.id, overlong, saved)) === 'handled') return;
  }
  if (call.state === 'ended' || call.state === 'scheduled' || now <= call.deadline) return;
  const event = await probeEvent(deps, row);
  if (event !== null) await handleCallEvent(deps, call.id, event);
};
