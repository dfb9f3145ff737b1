import { ownEventId } from '../engine/ids.ts';
import type { HandleDeps } from './carryOn.ts';
import { type Handled, handleCallEvent } from './handleCallEvent.ts';
import type { RecordingOf } from './ports.ts';

/** Somebody listens to a recording: the call remembers when that was for the first time. */
export const hearRecording = (deps: HandleDeps, { call, n }: RecordingOf): Promise<Handled> =>
  handleCallEvent(deps, call, {
    kind: 'RecordingHeard',
    id: ownEventId('heard', n),
    at: deps.clock.now(),
    note: '',
    n,
  });
