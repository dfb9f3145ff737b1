import { fromIncomingCall } from '../acs/fromIncomingCall.ts';
import type { IncomingCall } from '../calls/incomingCall.ts';
import type { Log } from '../calls/ports.ts';

/**
 * One event of Event Grid. What is no call is taken, for it would be no call the next time
 * either; what `answer` throws is a fault of ours, so that the event comes again.
 */
export const takeIncomingCall =
  (answer: (incoming: IncomingCall) => Promise<void>, log: Log) =>
  async (event: unknown): Promise<void> => {
    const result = fromIncomingCall(event);
    switch (result.kind) {
      case 'incomingCall':
        return answer(result.call);
      case 'otherEvent':
        return log('info', 'an event that is not an incoming call', { type: result.type });
      case 'malformed':
        return log('error', 'an incoming call that cannot be read', { why: result.problem });
      default:
        return result satisfies never;
    }
  };
