import type { Flow, FlowId } from './flow.ts';
import type { Route } from './route.ts';

/** Everything under `src/flows`, compiled: what `dist/flows.json` holds. */
export type FlowSet = Readonly<{
  flows: Readonly<Record<FlowId, Flow>>;
  /** First match wins. */
  routes: readonly Route[];
}>;
