import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/engine/decide.ts';
import { breachOf } from '../breachOf.ts';
import {
  cancelRequested,
  commandFailed,
  connected,
  createFailed,
  disconnected,
  type Happening,
  leg,
  ofAttempt,
  overlong,
  silent,
  timerFired,
} from '../events.ts';
import { support } from '../sampleFlow.ts';
import { dialDue } from './happenings.ts';
import { hourMs, inMs, noon, scheduledCall } from './plans.ts';

const when = (call: ReturnType<typeof scheduledCall>, happening: Happening) => {
  const decision = decide(support, call, happening({ call, at: inMs(1_000), nth: 1 }));
  expect(breachOf(call, decision)).toBeNull();
  return decision;
};

describe('a call that is scheduled', () => {
  test('is dialled when its time has come', () => {
    const { call, commands } = when(scheduledCall(), dialDue());
    expect(call).toMatchObject({ state: 'ringing', attempt: 1 });
    expect(commands).toMatchObject([{ kind: 'create', n: 1 }]);
  });

  test.each([
    ['at a time that it had before', (moment) => ({ ...dialDue()(moment), dueAt: inMs(5) })],
    ['by what an attempt before has left', ofAttempt(0, createFailed('busy'))],
    ['by a farewell', disconnected('busy')],
    ['by a failure', commandFailed('busy', 1)],
    ['by the sweeper', silent()],
    ['by its length', overlong()],
    ['by a reminder', timerFired()],
  ] satisfies [string, Happening][])('is not moved %s', (_, happening) => {
    const call = scheduledCall();
    const decision = when(call, happening as Happening);
    expect(decision.call).toBe(call);
    expect(decision.commands).toEqual([]);
  });

  test('waits on where its window has closed meanwhile', () => {
    // It was late, and woken just after one o'clock.
    const late = scheduledCall({ window: noon, expiresAt: inMs(99 * hourMs) });
    expect(late).toMatchObject({ dueAt: inMs(2 * hourMs), why: 'window' });
    const { call, commands } = when(late, dialDue(hourMs));
    expect(call).toMatchObject({ state: 'scheduled', dueAt: inMs(26 * hourMs), why: 'window' });
    expect(commands).toEqual([]);
  });

  test.each([
    ['too late', scheduledCall({ expiresAt: inMs(60_000) })],
    ['too late for its window', scheduledCall({ window: noon, expiresAt: inMs(hourMs) })],
  ])('is never dialled %s', (_, scheduled) => {
    const { call, commands } = when(scheduled, dialDue());
    expect(call).toMatchObject({ state: 'ended', outcome: 'expired', connectedAt: null });
    expect(commands).toEqual([]);
  });

  test('is never dialled once it was cancelled', () => {
    const { call, commands } = when(scheduledCall(), cancelRequested());
    expect(call).toMatchObject({ state: 'ended', outcome: 'cancelled' });
    expect(commands).toEqual([]);
    expect(decide(support, call, dialDue()({ call, at: inMs(60_000), nth: 2 })).call).toBe(call);
  });

  test('hangs up whoever answers all the same', () => {
    const { call, commands } = when(scheduledCall(), connected());
    expect(call.state).toBe('scheduled');
    expect(commands).toMatchObject([{ kind: 'hangUp', connection: leg }]);
  });
});
