import type { Call } from '../engine/call.ts';
import type { Instant } from '../engine/ids.ts';
import { toPlan } from './toPlan.ts';

const toTime = (at: Instant): string => new Date(at).toISOString();

/** Who asked for the call and what for, how far it has got, and why not further. */
export const toAsked = (call: Call) =>
  call.plan !== null && {
    client: call.plan.client,
    ...(call.plan.reference !== null && { reference: call.plan.reference }),
    attempt: call.attempt,
    ...('dueAt' in call && { dueAt: toTime(call.dueAt), why: call.why }),
    ...(call.refusedBy !== null && { refusedBy: call.refusedBy }),
    ...(call.answeredBy !== null && { answeredBy: call.answeredBy }),
    plan: toPlan(call.plan),
  };
