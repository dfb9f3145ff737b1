import { describe, expect, test } from 'vitest';
import type { Call } from '../../../src/engine/call.ts';
import { decide } from '../../../src/engine/decide.ts';
import { later } from '../../../src/engine/ids.ts';
import {
  congestionMs,
  congestionSpreadMs,
  congestionToldMs,
  createTimeoutMs,
} from '../../../src/engine/limits.ts';
import type { Plan } from '../../../src/engine/plan.ts';
import { commandFailed, createFailed, disconnected, type Happening } from '../events.ts';
import { given } from '../given.ts';
import { support } from '../sampleFlow.ts';
import { dialDeferred, dialDue } from './happenings.ts';
import { hourMs, inMs, noon, planOf, threeTries } from './plans.ts';

const dialled = (change: Partial<Plan> = {}) =>
  given(support, { direction: 'outbound', plan: planOf({ retry: threeTries, ...change }) });

/** The provider had taken the call when its window was still open. */
const untilNoon = { ...noon, week: noon.week.map(() => [{ opens: 600, closes: 600.5 }]) };

describe('a call that must wait for its turn', () => {
  test('waits, and nothing has failed', () => {
    dialled()
      .when(dialDeferred(9_000, 'callerIdBusy'))
      .thenState({
        state: 'scheduled',
        attempt: 1,
        failedTries: 0,
        dueAt: inMs(10_000),
        why: 'callerIdBusy',
        connection: null,
      });
  });

  test('waits for a moment at least, so that each of its times is another', () => {
    dialled()
      .when(dialDeferred(-5_000))
      .thenState({ state: 'scheduled', dueAt: inMs(1_001) });
  });

  test('waits for whole milliseconds', () => {
    dialled()
      .when(dialDeferred(142.857))
      .thenState({ state: 'scheduled', dueAt: inMs(1_143) });
  });

  test('is dialled then by a command of its own', () => {
    dialled()
      .after(dialDeferred(9_000))
      .when(dialDue())
      .then({ kind: 'create', n: 2 })
      .thenState({ state: 'ringing', attempt: 1 });
  });

  test('waits for its window if that has closed by then', () => {
    dialled({ window: untilNoon, expiresAt: inMs(48 * hourMs) })
      .when(dialDeferred(hourMs))
      .thenState({ state: 'scheduled', dueAt: inMs(24 * hourMs), why: 'window' });
  });

  test('is never dialled when its turn comes too late', () => {
    dialled({ expiresAt: inMs(10_000) })
      .when(dialDeferred(9_000))
      .thenState({ state: 'ended', outcome: 'expired' });
  });
});

describe('one call too many at once', () => {
  test.each([
    ['an event', createFailed('congested')],
    ['a farewell', disconnected('congested')],
    ['a refusal', commandFailed('congested', 1)],
  ])('is put back, as another attempt that has not failed: %s', (_, happening: Happening) => {
    const { call } = dialled({ retry: null }).when(happening);
    expect(call).toMatchObject({ state: 'scheduled', attempt: 2, failedTries: 0 });
    expect(call).toMatchObject({ why: 'callerIdBusy', talkedMs: 0 });
    const waitMs = call.state === 'scheduled' ? call.dueAt - inMs(1_000) : 0;
    expect(waitMs).toBeGreaterThanOrEqual(congestionMs);
    expect(waitMs).toBeLessThan(congestionMs + congestionSpreadMs);
  });

  test('is known after a farewell that gave no reason', () => {
    dialled()
      .after(disconnected('unknown'))
      .when(createFailed('congested'))
      .thenState({ state: 'scheduled', attempt: 2, failedTries: 0 });
  });

  test.each([
    [congestionToldMs, { state: 'scheduled' }],
    [congestionToldMs + 1, { state: 'ended', outcome: 'declined' }],
  ])('is somebody who declines if it comes later: after %i ms', (ms, expected) => {
    const { call } = dialled({ retry: null }).after();
    const late = createFailed('congested')({ call, at: inMs(ms), nth: 1 });
    expect(decide(support, call, late).call).toMatchObject(expected);
  });

  test('is waited for longer each time, and after three times it is somebody who declines', () => {
    const { call: first } = dialled({ retry: null }).after();
    const waits: number[] = [];
    let call: Call = first;
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const at = call.state === 'ringing' ? later(call.deadline, -createTimeoutMs) : inMs(0);
      const failed = { ...createFailed('congested')({ call, at, nth: attempt }), at };
      const put = decide(support, call, failed).call;
      if (put.state !== 'scheduled') throw new Error(put.state);
      waits.push(put.dueAt - at);
      const due = { ...dialDue()({ call: put, at: put.dueAt, nth: 10 + attempt }) };
      ({ call } = decide(support, put, due));
    }
    expect(waits[1]).toBeGreaterThan(waits[0] ?? 0);
    expect(waits[2]).toBeGreaterThan(waits[1] ?? 0);
    const at = call.state === 'ringing' ? later(call.deadline, -createTimeoutMs) : inMs(0);
    const fourth = { ...createFailed('congested')({ call, at, nth: 20 }), at };
    expect(decide(support, call, fourth).call).toMatchObject({ outcome: 'declined' });
  });

  test('that somebody declines late is tried again as any who declines', () => {
    const { call } = dialled().after();
    const late = createFailed('congested')({ call, at: inMs(20_000), nth: 1 });
    expect(decide(support, call, late).call).toMatchObject({ attempt: 2, failedTries: 1 });
  });
});
