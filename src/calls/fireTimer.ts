import { type CallId, type CommandNumber, ownEventId } from '../engine/ids.ts';
import type { HandleDeps } from './carryOn.ts';
import { type Handled, handleCallEvent } from './handleCallEvent.ts';

/** A reminder has come: the engine looks whether the deadline still stands. */
export const fireTimer = (deps: HandleDeps, id: CallId, n: CommandNumber): Promise<Handled> =>
  handleCallEvent(deps, id, {
    kind: 'TimerFired',
    id: ownEventId('timer', n),
    at: deps.clock.now(),
    note: '',
    n,
  });
