import { describe, expect, test } from 'vitest';
import type { ActiveCall, Call, Outcome } from '../../../src/engine/call.ts';
import { decide } from '../../../src/engine/decide.ts';
import { afterAttempt } from '../../../src/engine/dialing/afterAttempt.ts';
import type { CommandNumber } from '../../../src/engine/ids.ts';
import { end } from '../../../src/engine/leave.ts';
import type { Retry } from '../../../src/engine/plan.ts';
import {
  cancelRequested,
  connected,
  createFailed,
  disconnected,
  type Happening,
  leg,
  noInput,
  ofAttempt,
  silent,
  timerFired,
} from '../events.ts';
import { given } from '../given.ts';
import { support } from '../sampleFlow.ts';
import { dialDue } from './happenings.ts';
import { hourMs, inMs, planOf, threeTries } from './plans.ts';

const tried = (retry: Retry | null = threeTries, expiresAt = inMs(24 * hourMs)) =>
  given(support, { direction: 'outbound', plan: planOf({ retry, expiresAt }) });

describe('an attempt that fails', () => {
  test('is followed by another after the interval', () => {
    tried()
      .when(createFailed('busy'))
      .thenState({
        state: 'scheduled',
        attempt: 2,
        failedTries: 1,
        dueAt: inMs(61_000),
        why: 'retry',
        connection: null,
        talkedMs: 0,
      });
  });

  test('is followed by the next one later and later', () => {
    tried()
      .after(createFailed('busy'), dialDue())
      .when(disconnected('noAnswer'))
      // The third event of the test, two intervals later.
      .thenState({ state: 'scheduled', attempt: 3, failedTries: 2, dueAt: inMs(123_000) });
  });

  test('is the last one when there were as many as there may be', () => {
    tried()
      .after(createFailed('busy'), dialDue(), createFailed('busy'), dialDue())
      .when(createFailed('declined'))
      .thenState({ state: 'ended', outcome: 'declined', attempt: 3, failedTries: 2 });
  });

  test.each<[string, Happening, Outcome]>([
    ['somebody who is never tried again so', createFailed('unreachable'), 'unreachable'],
    ['a number that may not be called', createFailed('notAllowed'), 'refused'],
    ['somebody who is cancelled', cancelRequested(), 'cancelled'],
  ])('is not followed by another: %s', (_, happening, outcome) => {
    tried({ ...threeTries, on: ['busy'] })
      .when(happening)
      .thenState({ state: 'ended', outcome });
  });

  test('is the last one when the next would come too late', () => {
    tried(threeTries, inMs(61_000))
      .when(createFailed('busy'))
      .thenState({ state: 'ended', outcome: 'busy' });
  });

  test('is the only one where nobody has asked for more', () => {
    tried(null).when(createFailed('busy')).thenState({ state: 'ended', outcome: 'busy' });
  });

  test('hangs up what rings on, and waits all the same', () => {
    const ringsOn: Happening = (moment) => ({ ...silent()(moment) });
    const { call } = tried().after();
    const ringing = { ...call, connection: leg } as Call;
    const event = ringsOn({ call: ringing, at: inMs(200_000), nth: 1 });
    const decision = decide(support, ringing, event);
    expect(decision.commands).toMatchObject([{ kind: 'hangUp', n: 2, connection: leg }]);
    expect(decision.call).toMatchObject({ state: 'scheduled', attempt: 2, nextCommand: 3 });
  });

  test('whose reason comes too late is followed by another, which it does not touch', () => {
    const { call } = tried().after(disconnected('unknown'), timerFired(1));
    expect(call).toMatchObject({ state: 'scheduled', attempt: 2, failedTries: 1 });
    tried()
      .after(disconnected('unknown'), timerFired(1))
      .when(ofAttempt(1, createFailed('busy')))
      .thenNothing();
  });
});

describe('a leg of an attempt that is over', () => {
  test('is hung up when it answers after all, and moves nothing', () => {
    tried()
      .after(createFailed('noAnswer'), dialDue())
      .when(ofAttempt(1, connected()))
      .then({ kind: 'hangUp', connection: leg })
      .thenState({ state: 'ringing', attempt: 2, connection: null });
  });

  test('does not end the next one', () => {
    tried()
      .after(createFailed('noAnswer'), dialDue())
      .when(ofAttempt(1, disconnected('busy')))
      .thenNothing();
  });
});

const talking = (change: Partial<ActiveCall>): ActiveCall => ({
  ...(tried().after(connected()).call as ActiveCall),
  ...change,
});

describe('a machine that answers', () => {
  test.each([
    [threeTries, { state: 'scheduled', attempt: 2, failedTries: 1, talkedMs: 8_000 }],
    [null, { state: 'ended', outcome: 'machine' }],
  ])('has not been reached: by %j it is called again or not', (retry, expected) => {
    const call = talking({ plan: planOf({ retry }) });
    const over = { call: end(call, 'machine', inMs(9_000)), commands: [] };
    expect(afterAttempt(call, over, inMs(9_000)).call).toMatchObject(expected);
  });

  test('is not called again once the call was cancelled, even while it is hung up', () => {
    const doing = { kind: 'hangingUp', token: 2 as CommandNumber, outcome: 'completed' } as const;
    const call = talking({ answeredBy: 'machine', doing });
    const cancelled = decide(support, call, cancelRequested()({ call, at: inMs(8_000), nth: 2 }));
    expect(cancelled.call).toMatchObject({ doing: { outcome: 'cancelled' } });
    const event = disconnected('hungUpByUs')({ call: cancelled.call, at: inMs(9_000), nth: 3 });
    expect(decide(support, cancelled.call, event).call).toMatchObject({ outcome: 'cancelled' });
  });
});

test('a person who was reached is not called again', () => {
  tried()
    .after(connected())
    .when(disconnected('hungUp'))
    .thenState({ state: 'ended', outcome: 'abandoned' });
  tried().after(connected()).when(noInput()).thenState({ state: 'active' });
});

test('a call that is tried again without any interval has another time all the same', () => {
  tried({ ...threeTries, intervalMs: 0 })
    .when(createFailed('busy'))
    .thenState({ state: 'scheduled', dueAt: inMs(1_001) });
});

test('an interval that grows by fractions makes whole milliseconds', () => {
  tried({ ...threeTries, intervalMs: 1_001, backoff: 1.5 })
    .after(createFailed('busy'), dialDue())
    .when(createFailed('busy'))
    // The third event comes at 3 s; 1501.5 ms more.
    .thenState({ state: 'scheduled', dueAt: inMs(4_502) });
});

test('an interval grows to a week and no more', () => {
  const expiresAt = inMs(99 * 24 * hourMs);
  tried({ ...threeTries, attempts: 9, intervalMs: hourMs, backoff: 1_000 }, expiresAt)
    .after(createFailed('busy'), dialDue())
    .when(createFailed('busy'))
    .thenState({ state: 'scheduled', dueAt: inMs(3_000 + 7 * 24 * hourMs) });
});
