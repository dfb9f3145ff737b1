import type { Invocation } from '../app/createInvoker.ts';
import type { HostFunction } from '../app/hostFunction.ts';
import { eventInvocations } from './eventInvocations.ts';
import { parseEvents } from './parseEvents.ts';

/** What a timer function gets when it is run by hand: its schedule's status as it stands. */
export type TimerInput = (functionName: string) => string;

const reason = 'called through the admin API';

/** The invocations of a function run by hand with the given input, or what is wrong with that. */
export function adminInvocations(
  fn: HostFunction,
  input: string,
  timerInput: TimerInput,
): readonly Invocation[] | string {
  switch (fn.trigger.kind) {
    case 'http':
      return `${fn.name} is an HTTP function: call its URL.`;
    case 'timer':
      return [{ data: { json: timerInput(fn.name) }, reason, retry: true }];
    case 'queue':
      return [{ data: { string: input }, reason }];
    case 'eventGrid': {
      const events = parseEvents(input);
      if (events === undefined) return `${fn.name}: "input" must be an event written as JSON.`;
      return eventInvocations(events, fn.trigger.many).map((each) => ({ ...each, reason }));
    }
    default: {
      const unknown: never = fn.trigger;
      return unknown;
    }
  }
}
