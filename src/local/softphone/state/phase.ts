import type { Call } from './messages.ts';
import type { Server } from './reduce.ts';

/** What a handset is doing. */
export type Phase = 'idle' | 'calling' | 'ringing' | 'talking';

/** The call that a number's phone is in or rings for; one that it talks in comes first. */
export const callOf = ({ calls }: Pick<Server, 'calls'>, number: string): Call | undefined => {
  const own = [...calls.values()].filter(
    (call) => call.holder === number && call.state !== 'ended',
  );
  return own.findLast(({ state }) => state === 'connected') ?? own.at(-1);
};

/** The last call of a number that is over. */
export const lastCallOf = ({ calls }: Pick<Server, 'calls'>, number: string): Call | undefined =>
  [...calls.values()].findLast((call) => call.holder === number && call.state === 'ended');

export const phaseOf = (call: Call | undefined): Phase => {
  if (call === undefined || call.state === 'ended') return 'idle';
  if (call.state === 'connected') return 'talking';
  return call.direction === 'inbound' ? 'calling' : 'ringing';
};
