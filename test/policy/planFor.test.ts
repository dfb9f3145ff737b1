import { expect, test } from 'vitest';
import type { Instant } from '../../src/engine/ids.ts';
import type { CallWindow } from '../../src/engine/plan.ts';
import type { CallWishes } from '../../src/policy/callWishes.ts';
import { type PlanFor, planFor } from '../../src/policy/planFor.ts';
import { number } from '../calls/world.ts';

const now = Date.parse('2026-11-27T10:00:00Z') as Instant;
const minute = 60_000;
const day = 1_440 * minute;
const after = (ms: number): Instant => (now + ms) as Instant;

const nothing: CallWishes = {
  ...{ from: null, notBefore: null, expires: null, window: null, retry: null, maxMs: null },
  ...{ purpose: 'transactional', statusUrl: null, reference: null },
};
const week: CallWindow['week'] = Array.from({ length: 7 }, () => [{ opens: 540, closes: 1_080 }]);

const plan = (wishes: Partial<CallWishes> = {}, more: Partial<PlanFor> = {}) =>
  planFor({
    client: 'crm',
    wishes: { ...nothing, ...wishes },
    zones: () => ['America/New_York'],
    now,
    ...more,
  });

const fieldsOf = (planned: ReturnType<typeof planFor>): readonly string[] =>
  planned.ok ? [] : planned.mistakes.map(({ field }) => field);

test('without a wish a call is dialled now, once, within a day', () => {
  expect(plan()).toEqual({
    ok: true,
    plan: {
      ...{ client: 'crm', from: null, notBefore: now, expiresAt: after(day), window: null },
      ...{ retry: null, maxMs: null, purpose: 'transactional', statusUrl: null, reference: null },
    },
  });
});

test('what is wished stands in the plan', () => {
  const wishes = {
    ...{ from: number('+18005550199'), notBefore: after(minute), expires: after(2 * minute) },
    ...{ maxMs: 5 * minute, statusUrl: 'https://crm.example/hook', reference: 'order 1' },
  };
  const { expires, ...same } = wishes;
  expect(plan(wishes)).toMatchObject({ ok: true, plan: { ...same, expiresAt: expires } });
});

test('a call that is tried again has a day, and as long as the waits take', () => {
  const retry = { on: ['busy'], attempts: 3, intervalMs: 15 * minute, backoff: 2 } as const;
  const planned = plan({ retry, notBefore: after(day) });
  expect(planned).toMatchObject({
    ok: true,
    plan: { retry, expiresAt: after(2 * day + 45 * minute) },
  });
});

test('a moment that has just passed is now', () => {
  expect(plan({ notBefore: after(-4 * minute) })).toMatchObject({ plan: { notBefore: now } });
});

test('hours are those of every zone that the number may be in, or of the one that is named', () => {
  const zones = ['America/Chicago', 'America/Denver'];
  expect(plan({ window: { week, zone: null } }, { zones: () => zones })).toMatchObject({
    plan: { window: { week, zones } },
  });
  expect(plan({ window: { week, zone: 'Europe/Berlin' } }, { zones: () => [] })).toMatchObject({
    plan: { window: { week, zones: ['Europe/Berlin'] } },
  });
});

test('whoever sells something rings between eight and nine in the evening only', () => {
  const hours = [{ opens: 480, closes: 1_260 }];
  expect(plan({ purpose: 'marketing' })).toMatchObject({
    plan: { window: { zones: ['America/New_York'], week: Array(7).fill(hours) } },
  });
  expect(plan({ purpose: 'marketing', window: { week, zone: null } })).toMatchObject({
    plan: { window: { week } },
  });
});

const closed: CallWindow['week'] = Array.from({ length: 7 }, () => []);
/** Nine hours of the one are none of the other's. */
const apart = ['Europe/London', 'Pacific/Auckland'];
const long = { on: ['busy'], attempts: 10, intervalMs: day, backoff: 2 } as const;

test.each<[string, Partial<CallWishes>, Partial<PlanFor>, string]>([
  ['a time that has passed', { notBefore: after(-6 * minute) }, {}, 'notBefore'],
  ['a time beyond a year', { notBefore: after(367 * day) }, {}, 'notBefore'],
  ['an end that has passed', { expires: after(-1) }, {}, 'expires'],
  ['an end that is now', { expires: now }, {}, 'expires'],
  ['an end before the start', { notBefore: after(day), expires: after(minute) }, {}, 'expires'],
  ['an end far away', { expires: after(32 * day) }, {}, 'expires'],
  ['waits without end', { retry: long }, {}, 'retry'],
  [
    'hours of nobody knows where',
    { window: { week, zone: null } },
    { zones: () => [] },
    'window.zone',
  ],
  ['selling to nobody knows where', { purpose: 'marketing' }, { zones: () => [] }, 'window.zone'],
  ['an emergency with hours', { purpose: 'emergency', window: { week, zone: null } }, {}, 'window'],
  ['hours that never come', { window: { week: closed, zone: null } }, {}, 'window'],
  [
    'hours that two zones never share',
    { window: { week, zone: null } },
    { zones: () => apart },
    'window',
  ],
  [
    'hours that come too late',
    { window: { week, zone: 'Asia/Tokyo' }, expires: after(14 * 60 * minute) },
    {},
    'window',
  ],
])('%s is refused', (_, wishes, more, field) => {
  expect(fieldsOf(plan(wishes, more))).toEqual([field]);
});

test('everything that is wrong is told at once', () => {
  const wishes = { notBefore: after(-day), expires: after(-day), retry: long } as const;
  expect(fieldsOf(plan(wishes))).toEqual(['notBefore', 'expires', 'retry']);
});

test('of a number in several zones it is said that its own one helps', () => {
  const planned = plan({ window: { week, zone: null } }, { zones: () => apart });
  expect(planned).toMatchObject({
    mistakes: [{ message: expect.stringContaining('window.zone') }],
  });
});
