import { expect, test } from 'vitest';
import { type Instant, later } from '../../src/engine/ids.ts';
import { countCall } from '../../src/policy/countCall.ts';
import { dayOf, hourOf, noCounters, noUse, numberAt } from '../../src/policy/counters.ts';

const now = Date.UTC(2026, 10, 26, 12, 30) as Instant;
const fresh = { counters: noCounters, use: numberAt(noUse, now) };

test('a call counts for its number and its client, the next one for no other callee', () => {
  const first = countCall(fresh, 'crm', now);
  expect(first.counts.use).toMatchObject({ calls: 1, lastAt: now, clients: { crm: 1 } });
  expect(first.counted).toEqual({
    ...{ client: 'crm', hour: hourOf(now), day: dayOf(now), calleeDay: dayOf(now) },
    ...{ lastAt: now, lastBefore: 0 },
  });
  const second = countCall(first.counts, 'crm', later(now, 1_000));
  expect(second.counts.use).toMatchObject({ calls: 2, clients: { crm: 2 } });
  expect(second.counts.counters.clients).toMatchObject({ crm: { calls: 2, callees: 1 } });
});

test('a call that nobody has asked for counts for its number alone', () => {
  const { counts } = countCall(fresh, null, now);
  expect(counts.counters).toBe(noCounters);
  expect(counts.use).toMatchObject({ calls: 1, clients: {} });
});

test('clients may have any name', () => {
  for (const client of ['constructor', '__proto__']) {
    const { counts } = countCall(fresh, client, now);
    expect(Object.entries(counts.use.clients)).toEqual([[client, 1]]);
    expect(Object.keys(counts.counters.clients)).toEqual([client]);
  }
});

test('to whoever’s clock is behind, the last call is still the last', () => {
  const { counts } = countCall(fresh, null, now);
  expect(countCall(counts, null, later(now, -20)).counts.use.lastAt).toBe(now + 1);
});
