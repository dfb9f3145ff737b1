import { fromIncomingCall } from '../acs/fromIncomingCall.ts';
import { fromRecordingReady } from '../acs/fromRecordingReady.ts';
import type { Log } from '../calls/ports.ts';

type Take = (event: unknown) => Promise<void>;

/** One event of Event Grid of any type. What we have no use for is taken, and said so. */
export const takeGridEvent =
  (takers: Readonly<{ incomingCall: Take; recordingReady: Take }>, log: Log): Take =>
  async (event) => {
    if (fromIncomingCall(event).kind !== 'otherEvent') return takers.incomingCall(event);
    const ready = fromRecordingReady(event);
    if (ready.kind !== 'otherEvent') return takers.recordingReady(event);
    log('info', 'an event that changes nothing', { type: ready.type });
  };
