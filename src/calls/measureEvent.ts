import type { CallEvent } from '../engine/event.ts';
import type { CallId } from '../engine/ids.ts';
import { codesOf } from './codesOf.ts';
import { measure } from './measure.ts';
import { type TimedDeps, timeKeys } from './timeKeys.ts';

/** `nothing`: the event is noted, and the call is as it was. */
export type Taken = Readonly<{
  result: 'saved' | 'nothing' | 'duplicate' | 'unknownCall' | 'storm';
  /** How often somebody else had saved the call in between. */
  conflicts: number;
}>;

/** Has an event taken, and tells what came of that and how long it took. */
export const measureEvent = async <Deps extends TimedDeps>(
  deps: Deps,
  call: CallId,
  event: CallEvent,
  take: (timed: Deps) => Promise<Taken>,
): Promise<Taken> => {
  const startedAt = deps.clock.now();
  const taken = await take(timeKeys(deps, call, event));
  measure(deps.log, {
    ...{ message: 'event taken', call, type: event.kind, ...codesOf(event.note) },
    ...{ ...taken, ms: deps.clock.now() - startedAt },
  });
  return taken;
};
