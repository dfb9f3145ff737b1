import type { Outcome } from './call.ts';
import type { Cause } from './event.ts';

/** How a call ended that never connected, from why the attempt did. */
export const outcomeOf = (cause: Cause, direction: 'inbound' | 'outbound'): Outcome => {
  switch (cause) {
    case 'busy':
    case 'noAnswer':
    case 'declined':
    case 'unreachable':
    case 'cancelled':
    case 'refused':
      return cause;
    case 'congested':
      return 'busy';
    case 'notAllowed':
      return 'refused';
    case 'hungUp':
      return 'abandoned';
    case 'gone':
      return direction === 'inbound' ? 'abandoned' : 'failed';
    case 'transferred':
      return 'transferred';
    case 'hungUpByUs':
    case 'speechDown':
    case 'badPrompt':
    case 'failed':
    case 'unknown':
      return 'failed';
    default:
      return cause satisfies never;
  }
};
