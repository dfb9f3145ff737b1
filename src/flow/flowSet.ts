import type { Calendars } from './calendar.ts';
import type { Flow, FlowId } from './flow.ts';
import type { NumberLists } from './numberList.ts';
import type { Route } from './route.ts';

/** Everything under `src/flows`, compiled: what `dist/flows.json` holds. */
export type FlowSet = Readonly<{
  flows: Readonly<Record<FlowId, Flow>>;
  /** First match wins. */
  routes: readonly Route[];
  /** All that there are: routes name them too. */
  calendars: Calendars;
  /** Those that a flow or a route names. */
  lists: NumberLists;
}>;
