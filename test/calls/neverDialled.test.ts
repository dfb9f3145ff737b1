import { describe, expect, test } from 'vitest';
import { createLedger } from '../../src/calls/createLedger.ts';
import { dialDue } from '../../src/calls/dialDue.ts';
import { placeCall } from '../../src/calls/placeCall.ts';
import type { PlaceRequest } from '../../src/calls/placeRequest.ts';
import type { CallId, Instant } from '../../src/engine/ids.ts';
import { plainPlan } from '../../src/engine/plainPlan.ts';
import type { Plan } from '../../src/engine/plan.ts';
import type { FlowId } from '../../src/flow/flow.ts';
import type { DialLimits } from '../../src/policy/dialLimits.ts';
import { refusalOf } from '../../src/policy/refusalOf.ts';
import { generous } from './ledgers.ts';
import { memoryWorld } from './memoryWorld.ts';
import { effects, requests } from './scenes.ts';
import { number, party } from './world.ts';

const hour = 3_600_000;

/** The use cases with real counters; dialling can be stopped, and countries can be disallowed. */
const countingWorld = (limits: Partial<DialLimits> = {}) => {
  const world = memoryWorld();
  const rules = { isStopped: false, countries: ['US'] };
  const mayDial = (to: ReturnType<typeof party>) => refusalOf(to, rules);
  const ledger = createLedger({
    ...{ ...world.deps, limits: { ...generous, ...limits }, mayDial },
    isStopped: async () => rules.isStopped,
  });
  return { ...world, deps: { ...world.deps, mayDial, ledger }, rules };
};

type CountingWorld = ReturnType<typeof countingWorld>;

let asked = 0;

const place = async (
  world: CountingWorld,
  { to = '+12065550123', delayMs = 0, plan = {} }: Partial<Asked> = {},
) => {
  asked += 1;
  const request: PlaceRequest = {
    ...{ idempotencyKey: `key-${asked}`, requestHash: 'hash', to: party(to), delayMs },
    ...{ flow: 'contoso-support' as FlowId, callback: null, variables: {} },
    plan: { ...plainPlan('crm', world.clock.now()), ...plan },
  };
  return placeCall(world.deps, request);
};

type Asked = Readonly<{ to: string; delayMs: number; plan: Partial<Plan> }>;

/** What has become of a call that is over, and what its timeline says last. */
const story = async (world: CountingWorld, id: CallId) => {
  const { call } = await world.row(id);
  const { events } = await world.deps.store.timeline(id);
  return { call, note: events.at(-1)?.note ?? '' };
};

/** Asked for an hour ahead, so that what is changed meanwhile counts when it is due. */
const placedAhead = async (world: CountingWorld, ask: Partial<Asked> = {}) => {
  const call = await place(world, { ...ask, delayMs: hour });
  if (call.state !== 'scheduled') throw new Error(call.state);
  return call;
};

const whenDue = async (world: CountingWorld, id: CallId) => {
  const { call } = await world.row(id);
  if (call.state !== 'scheduled') throw new Error(call.state);
  world.clock.advance(Math.max(0, call.dueAt - world.clock.now()));
  await dialDue(world.deps, id, call.dueAt);
  return story(world, id);
};

describe('is never dialled, and its record says why', () => {
  test('a number that has come on the do-not-call list', async () => {
    const world = countingWorld();
    const { id } = await placedAhead(world);
    const at = Date.parse('2026-11-20T10:00:00Z') as Instant;
    await world.deps.suppressed.add(number('+12065550123'), { at, reason: 'asked', by: 'crm' });
    const { call, note } = await whenDue(world, id);
    expect(call).toMatchObject({ state: 'ended', outcome: 'refused', refusedBy: 'doNotCall' });
    expect(note).toMatch(/do-not-call list since 2026-11-20 \(asked\), until it is taken off/);
    expect(requests(world)).toEqual([]);
  });

  test('a country that is not allowed, or is no longer', async () => {
    const world = countingWorld();
    await expect(place(world, { to: '+442079460123' })).rejects.toMatchObject({ field: 'to' });
    expect(await world.deps.index.active()).toEqual([]);
    const { id } = await placedAhead(world);
    world.rules.countries = ['DE'];
    const { call, note } = await whenDue(world, id);
    expect(call).toMatchObject({ state: 'ended', outcome: 'refused', refusedBy: 'country' });
    expect(note).toMatch(/Numbers of US are not allowed; ALLOWED_COUNTRIES/);
    expect(requests(world)).toEqual([]);
  });

  test('anybody while an operator has stopped all dialling', async () => {
    const world = countingWorld();
    world.rules.isStopped = true;
    const { call, note } = await story(world, (await place(world)).id);
    expect(call).toMatchObject({ outcome: 'refused', refusedBy: 'killSwitch' });
    expect(note).toMatch(/until the switch `no-outbound` is turned off/);
    expect(requests(world)).toEqual([]);
  });

  test('a number whose price nobody knows', async () => {
    const world = countingWorld();
    const { call, note } = await story(world, (await place(world, { to: '+12125550123' })).id);
    expect(call).toMatchObject({ outcome: 'refused', refusedBy: 'unrated' });
    expect(note).toMatch(/No price is known .*ALLOW_UNRATED.*until the rate table has one/);
    expect(requests(world)).toEqual([]);
  });

  test.each<[string, Partial<DialLimits>, string, RegExp]>([
    [
      'a number past its calls of the day',
      { calleeCallsPerDay: 1 },
      'calleeDay',
      /called 1 times today, and 1 are allowed .*CALLEE_CALLS_PER_DAY.* until 2026-11-22T00:00/,
    ],
    [
      'anybody for a client past its calls of the hour',
      { clientCallsPerHour: 1 },
      'clientHour',
      /crm has had 1 calls .* 1 are allowed .*CLIENT_CALLS_PER_HOUR.* until 2026-11-21T11:00/,
    ],
    [
      'anybody past the money of the day',
      { spendPerDay: 7 },
      'spendDay',
      /reserved 6\.00, this one may cost 6\.00, and 7 are .*SPEND_PER_DAY.* until 2026-11-22T00:00/,
    ],
    [
      'anybody past the money of the month',
      { spendPerMonth: 7 },
      'spendMonth',
      /reserved 6\.00, .* 6\.00, and 7 are allowed .*SPEND_PER_MONTH.* until 2026-12-01T00:00/,
    ],
  ])('%s', async (_, limits, refusedBy, words) => {
    const world = countingWorld(limits);
    await place(world);
    const { call, note } = await story(world, (await place(world)).id);
    expect(call).toMatchObject({ state: 'ended', outcome: 'refused', refusedBy });
    expect(note).toMatch(words);
    expect(requests(world)).toEqual(['create']);
  });

  test('somebody new for a client past its different numbers of the day', async () => {
    const world = countingWorld({ clientCalleesPerDay: 1 });
    await place(world);
    const { call, note } = await story(world, (await place(world, { to: '+12065550124' })).id);
    expect(call).toMatchObject({ outcome: 'refused', refusedBy: 'clientCallees' });
    expect(note).toMatch(
      /1 different numbers .* 1 are .*CLIENT_CALLEES_PER_DAY.* until 2026-11-22/,
    );
    expect(requests(world)).toEqual(['create']);
    await place(world);
    expect(effects(world)).toEqual(['create', 'create']);
  });
});

/** Every day from nine to ten, UTC. */
const window = {
  zones: ['UTC'],
  week: Array.from({ length: 7 }, () => [{ opens: 9 * 60, closes: 10 * 60 }]),
};

describe('outside its window nobody is dialled', () => {
  // It is ten o'clock, and the window has just closed.
  test('but when it opens', async () => {
    const world = countingWorld();
    const { id } = await place(world, { plan: { window } });
    expect(requests(world)).toEqual([]);
    const opens = Date.parse('2026-11-22T09:00:00Z');
    expect((await story(world, id)).call).toMatchObject({ state: 'scheduled', dueAt: opens });
    await whenDue(world, id);
    expect(requests(world)).toEqual(['create']);
  });

  test('and if it opens too late, the call expires', async () => {
    const world = countingWorld();
    const expiresAt = Date.parse('2026-11-21T20:00:00Z') as Instant;
    const { id } = await place(world, { plan: { window, expiresAt } });
    expect((await whenDue(world, id)).call).toMatchObject({ state: 'ended', outcome: 'expired' });
    expect(requests(world)).toEqual([]);
  });

  test('nor when it has closed before somebody came to dial', async () => {
    const world = countingWorld();
    world.clock.advance(-hour / 2);
    const plan = { window };
    const call = await place(world, { plan, delayMs: hour / 4 });
    world.clock.advance(hour);
    if (call.state !== 'scheduled') throw new Error(call.state);
    expect((await whenDue(world, call.id)).call).toMatchObject({
      ...{ state: 'scheduled', why: 'window', dueAt: Date.parse('2026-11-22T09:00:00Z') },
    });
    expect(requests(world)).toEqual([]);
  });
});

describe('for a while nobody is dialled', () => {
  test('who was called only just now', async () => {
    const world = countingWorld({ calleeGapMs: 300_000 });
    await place(world);
    const { call } = await story(world, (await place(world)).id);
    expect(call).toMatchObject({ state: 'scheduled', why: 'calleeGap' });
    expect(requests(world)).toEqual(['create']);
    await whenDue(world, call.id);
    expect(effects(world)).toEqual(['create', 'create']);
  });

  test('from a number that has as many calls as it may have', async () => {
    const world = countingWorld({ perCallerId: 1 });
    await place(world);
    const { call } = await story(world, (await place(world, { to: '+12065550124' })).id);
    expect(call).toMatchObject({ state: 'scheduled', why: 'callerIdBusy' });
    expect(requests(world)).toEqual(['create']);
  });
});

test('a call that found too many others is dialled again, at no cost to anybody', async () => {
  const world = countingWorld({ calleeCallsPerDay: 1, clientCallsPerHour: 1, calleeGapMs: hour });
  world.gateway.respond('create', { kind: 'refused', cause: 'congested', note: '603/560603' });
  const { id } = await place(world);
  expect((await story(world, id)).call).toMatchObject({
    ...{ state: 'scheduled', attempt: 2, failedTries: 0, why: 'callerIdBusy' },
  });
  expect((await whenDue(world, id)).call).toMatchObject({ state: 'ringing', attempt: 2 });
  expect(effects(world)).toEqual(['create']);
});
