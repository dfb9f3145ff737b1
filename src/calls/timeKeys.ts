import type { ProviderCommand } from '../engine/command.ts';
import type { CallEvent } from '../engine/event.ts';
import type { CallId } from '../engine/ids.ts';
import { measure } from './measure.ts';
import type { CallGateway, Clock, Log } from './ports.ts';

export type TimedDeps = Readonly<{ gateway: CallGateway; clock: Clock; log: Log }>;

/** What a caller hears next. */
const prompts: readonly ProviderCommand['kind'][] = ['say', 'ask', 'collect', 'listen'];

/**
 * Where an event says what a caller has pressed or said: a gateway that tells how long after its
 * arrival the provider has taken the first prompt, which the caller waits for in silence.
 */
export const timeKeys = <Deps extends TimedDeps>(
  deps: Deps,
  call: CallId,
  event: CallEvent,
): Deps => {
  if (event.kind !== 'KeysPressed' && event.kind !== 'WordsSpoken') return deps;
  const { gateway, clock, log } = deps;
  let isTold = false;
  const execute: CallGateway['execute'] = async (order) => {
    const execution = await gateway.execute(order);
    if (!isTold && execution.kind === 'done' && prompts.includes(order.command.kind)) {
      isTold = true;
      measure(log, { message: 'key to prompt', call, ms: clock.now() - event.at });
    }
    return execution;
  };
  return { ...deps, gateway: { ...gateway, execute } };
};
