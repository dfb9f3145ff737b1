import type { Call } from './call.ts';

/** What a call is doing, in the words of the API. */
export type CallStatus = 'scheduled' | 'dialing' | 'ringing' | 'active' | 'ended';

/** An outbound call is `dialing` until the provider has made its leg. */
export const statusOf = (call: Call): CallStatus =>
  call.state === 'ringing' && call.direction === 'outbound' && call.connection === null
    ? 'dialing'
    : call.state;
