import type { Flow } from '../flow/flow.ts';
import type { Instant } from './ids.ts';

/** The flow without the switches that have gone off by themselves by then. */
export const withLiveSwitches = (flow: Flow, at: Instant): Flow => {
  const all = Object.entries(flow.switches);
  const live = all.filter(([, { until }]) => until === null || at < until);
  return live.length === all.length ? flow : { ...flow, switches: Object.fromEntries(live) };
};
