import type { Flow } from '../flow/flow.ts';
import type { CallFacts } from './call.ts';
import type { Situation } from './conditions/holds.ts';
import type { Instant } from './ids.ts';

/** What the conditions of a flow are about, at a moment of a call. */
export const situationOf = (flow: Flow, call: CallFacts, at: Instant): Situation => ({
  caller: call.caller,
  called: call.called,
  lists: call.lists,
  variables: call.variables,
  calendars: flow.calendars,
  switches: flow.switches,
  at,
});
