import { describe, expect, test } from 'vitest';
import { type Instant, later } from '../../src/engine/ids.ts';
import { type Counters, type NumberUse, noCounters, noUse } from '../../src/policy/counters.ts';
import { type DialGo, decideDial } from '../../src/policy/decideDial.ts';
import type { DialAsked } from '../../src/policy/dialAsked.ts';
import type { DialLimits } from '../../src/policy/dialLimits.ts';
import { number } from '../calls/world.ts';

const now = Date.UTC(2026, 10, 26, 12, 30) as Instant;
const minute = 60_000;
const [first, second] = [number('+18005550199'), number('+18005550171')];

const limits: DialLimits = {
  perSecond: 1_000,
  perCallerId: 2,
  calleeGapMs: 5 * minute,
  calleeCallsPerDay: 3,
  clientCallsPerHour: 4,
  clientCalleesPerDay: 2,
  spendPerDay: 10,
  spendPerMonth: 12,
  allowUnrated: false,
};

const asked: DialAsked = {
  isNewCall: true,
  client: 'crm',
  purpose: 'transactional',
  isRetry: false,
  callerIds: [first, second],
  perMinute: 100_000,
  minutes: 10,
};

type Change = Readonly<{
  asked?: Partial<DialAsked>;
  counters?: Counters;
  use?: NumberUse;
  limits?: Partial<DialLimits>;
  now?: Instant;
}>;

const decide = (change: Change = {}) =>
  decideDial({
    asked: { ...asked, ...change.asked },
    counters: change.counters ?? noCounters,
    use: change.use ?? noUse,
    limits: { ...limits, ...change.limits },
    now: change.now ?? now,
  });

const go = (change: Change = {}): DialGo => {
  const decision = decide(change);
  if (decision.kind !== 'go') throw new Error(JSON.stringify(decision));
  return decision;
};

/** So many calls in a row to different numbers, a second apart, in the minute before. */
const callsInARow = (calls: number, change: Change = {}): Counters => {
  let counters = change.counters ?? noCounters;
  const begins = later(now, -minute);
  for (let call = 0; call < calls; call += 1) {
    counters = go({ ...change, counters, now: later(begins, call * 1_000) }).counters;
  }
  return counters;
};

const free = { perCallerId: 100, clientCallsPerHour: 100, clientCalleesPerDay: 100 };

test('the first call of all is dialled at once, from the first choice, and counted', () => {
  expect(go()).toMatchObject({
    from: first,
    at: now,
    cost: 1_000_000,
    counters: { spentDay: 1_000_000, spentMonth: 1_000_000, lines: { [first]: { busy: 1 } } },
    use: { calls: 1, lastAt: now, clients: { crm: 1 } },
  });
});

describe('calls at once from one of our numbers', () => {
  test('go over to the next one, and wait when none is left', () => {
    const two = callsInARow(2, { limits: free, asked: { callerIds: [first] } });
    expect(go({ counters: two, limits: { ...free, perCallerId: 2 } }).from).toBe(second);
    const asked = { callerIds: [first] };
    const waiting = decide({ counters: two, asked, limits: { ...free, perCallerId: 2 } });
    expect(waiting).toMatchObject({ kind: 'later', why: 'callerIdBusy', until: now + 2_000 });
  });

  test('those who wait try again one after another', () => {
    let counters = callsInARow(2, { limits: free, asked: { callerIds: [first] } });
    const tries = [0, 1, 2].map(() => {
      const waiting = decide({
        ...{ counters, asked: { callerIds: [first] }, limits: { ...free, perCallerId: 2 } },
      });
      if (waiting.kind !== 'later') throw new Error(waiting.kind);
      counters = waiting.counters ?? counters;
      return waiting.until - now;
    });
    expect(tries).toEqual([2_000, 2_500, 3_000]);
  });
});

describe('the pace', () => {
  test('gives each call its own moment, and sends away who would wait for long', () => {
    let counters = noCounters;
    const moments: (number | string)[] = [];
    for (let call = 0; call < 18; call += 1) {
      const decision = decide({
        counters,
        limits: { ...free, perSecond: 10, spendPerDay: 100, spendPerMonth: 100 },
      });
      if (decision.kind === 'refused') throw new Error(decision.message);
      moments.push(decision.kind === 'go' ? decision.at - now : `later ${decision.until - now}`);
      counters = decision.counters ?? counters;
    }
    const turns = Array.from({ length: 16 }, (_, n) => n * 100);
    expect(moments).toEqual([...turns, 'later 1600', 'later 1700']);
  });

  test('is not for whom a call is put through to', () => {
    const counters = { ...noCounters, nextSlot: later(now, 60_000) };
    expect(go({ counters, asked: { isNewCall: false, callerIds: [] } })).toMatchObject({ at: now });
  });
});

describe('one number', () => {
  const use = (change: Partial<NumberUse>): NumberUse => ({
    ...{
      day: Math.floor(now / 86_400_000),
      calls: 1,
      lastAt: later(now, -minute),
      clients: { crm: 1 },
    },
    ...change,
  });

  test('is not called again at once', () => {
    expect(decide({ use: use({}) })).toMatchObject({
      ...{ kind: 'later', why: 'calleeGap', until: now + 4 * minute, counters: null },
    });
    expect(decide({ use: use({ lastAt: later(now, -5 * minute) }) }).kind).toBe('go');
  });

  test.each([
    ['by the next attempt of the same call, which keeps its own distance', { isRetry: true }],
    ['in an emergency', { purpose: 'emergency' }],
  ] as const)('but for %s', (_, asked) => {
    expect(decide({ use: use({}), asked }).kind).toBe('go');
  });

  test('nor more often than its share of the day, and the refusal says when that is over', () => {
    const often = use({ calls: 3, lastAt: later(now, -60 * minute) });
    const refused = decide({ use: often });
    expect(refused).toMatchObject({ kind: 'refused', rule: 'calleeDay' });
    expect(refused).toMatchObject({
      message: expect.stringMatching(/3 times today.* 3 are allowed.*until 2026-11-27T00:00:00/),
    });
    expect(decide({ use: often, asked: { purpose: 'emergency' } }).kind).toBe('go');
    expect(decide({ use: often, now: later(now, 12 * 60 * minute) }).kind).toBe('go');
  });
});

describe('one client of the API', () => {
  const busy = { ...free, ...limits, perCallerId: 100, clientCalleesPerDay: 100 };

  test('has so many calls an hour', () => {
    const counters = callsInARow(4, { limits: busy });
    const refused = decide({ counters, limits: busy });
    expect(refused).toMatchObject({ kind: 'refused', rule: 'clientHour' });
    expect(refused).toMatchObject({
      message: expect.stringMatching(/crm .* 4 calls .* 4 are allowed.*until 2026-11-26T13:00:00/),
    });
    expect(decide({ counters, limits: busy, asked: { client: 'other' } }).kind).toBe('go');
    expect(decide({ counters, limits: busy, now: later(now, 30 * minute) }).kind).toBe('go');
  });

  test('has so many different numbers a day, and may call those again', () => {
    const counters = callsInARow(2, { limits: { perCallerId: 100 } });
    const much = { perCallerId: 100 };
    expect(decide({ counters, limits: much })).toMatchObject({
      ...{ kind: 'refused', rule: 'clientCallees' },
    });
    const known = { ...noUse, clients: { crm: 1 }, day: Math.floor(now / 86_400_000) };
    expect(decide({ counters, limits: much, use: known }).kind).toBe('go');
  });
});

describe('money', () => {
  test('is reserved for as long as the call may last, and runs out for the day', () => {
    const counters = callsInARow(10, { limits: { ...free } });
    const refused = decide({ counters, limits: free });
    expect(refused).toMatchObject({ kind: 'refused', rule: 'spendDay' });
    expect(refused).toMatchObject({ message: expect.stringContaining('10.00') });
    expect(decide({ counters, limits: free, asked: { perMinute: 0 } }).kind).toBe('go');
  });

  test('and for the month', () => {
    const yesterday = { ...callsInARow(10, { limits: free }), day: 1, nextSlot: 0 as Instant };
    const counters = callsInARow(2, { counters: yesterday, limits: free });
    expect(decide({ counters, limits: free })).toMatchObject({ rule: 'spendMonth' });
  });

  test('what has no price is not dialled unless that is allowed', () => {
    expect(decide({ asked: { perMinute: null } })).toMatchObject({ rule: 'unrated' });
    const limits = { allowUnrated: true };
    expect(go({ asked: { perMinute: null }, limits }).cost).toBe(0);
  });
});
