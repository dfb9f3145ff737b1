import type { ActiveCall } from '../call.ts';
import { type Instant, later } from '../ids.ts';
import { maxCallMs } from '../limits.ts';

/** When a call has lasted as long as it may. */
export const callEnd = ({ plan, connectedAt }: Pick<ActiveCall, 'plan' | 'connectedAt'>): Instant =>
  later(connectedAt, Math.min(plan?.maxMs ?? maxCallMs, maxCallMs));
