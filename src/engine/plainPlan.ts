import { type Instant, later } from './ids.ts';
import type { Plan } from './plan.ts';

const dayMs = 24 * 60 * 60_000;

/** What is planned for a call of which nobody has said more: at once, once, within a day. */
export const plainPlan = (client: string, at: Instant): Plan => ({
  client,
  from: null,
  notBefore: at,
  expiresAt: later(at, dayMs),
  window: null,
  retry: null,
  maxMs: null,
  purpose: 'transactional',
  statusUrl: null,
  reference: null,
});
