import type { ScheduledCall } from '../../../src/engine/call.ts';
import { type CallId, type Instant, later } from '../../../src/engine/ids.ts';
import { plainPlan } from '../../../src/engine/plainPlan.ts';
import type { CallWindow, Plan, Retry } from '../../../src/engine/plan.ts';
import { startCall } from '../../../src/engine/startCall.ts';
import { party, support } from '../sampleFlow.ts';

/** When the calls of tests are asked for: a Saturday, ten o'clock UTC. */
export const askedAt = Date.UTC(2026, 10, 21, 10) as Instant;
export const hourMs = 3_600_000;

export const inMs = (ms: number): Instant => later(askedAt, ms);

/** A plan of a client who asks for nothing but a call within a day, unless the test does. */
export const planOf = (change: Partial<Plan> = {}): Plan => ({
  ...plainPlan('default', askedAt),
  ...change,
});

/** Three attempts, a minute and then two minutes apart. */
export const threeTries: Retry = {
  on: ['busy', 'noAnswer', 'declined', 'unreachable', 'failed', 'machine'],
  attempts: 3,
  intervalMs: 60_000,
  backoff: 2,
};

/** From noon to one o'clock UTC, every day. */
export const noon: CallWindow = {
  zones: ['UTC'],
  week: Array.from({ length: 7 }, () => [{ opens: 720, closes: 780 }]),
};

/** A call that is due a minute after it was asked for. */
export const scheduledCall = (change: Partial<Plan> = {}): ScheduledCall => {
  const { call } = startCall(
    {
      id: 'AAAAAAAAAAAAAAAAAAAAAA' as CallId,
      caller: { kind: 'withheld' },
      called: party('+12065550123'),
      lists: ['vip'],
      variables: { name: 'Ada' },
      at: askedAt,
    },
    {
      kind: 'create',
      flow: { name: support.name, hash: support.hash },
      plan: planOf({ notBefore: inMs(60_000), ...change }),
      earliest: askedAt,
      callback: null,
    },
  );
  if (call.state !== 'scheduled') throw new Error('the call is due already');
  return call;
};
