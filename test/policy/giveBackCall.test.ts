import { expect, test } from 'vitest';
import { type Instant, later } from '../../src/engine/ids.ts';
import { countCall } from '../../src/policy/countCall.ts';
import {
  countersAt,
  nextDay,
  nextHour,
  noCounters,
  noUse,
  numberAt,
} from '../../src/policy/counters.ts';
import { giveBackCall } from '../../src/policy/giveBackCall.ts';

const now = Date.UTC(2026, 10, 26, 12, 30) as Instant;
const fresh = { counters: countersAt(noCounters, now), use: numberAt(noUse, now) };
const soon = later(now, 1_000);

test('after it, nothing is left of a call', () => {
  const { counts, counted } = countCall(fresh, 'crm', now);
  const back = giveBackCall(counts, counted);
  expect(back.use).toEqual(fresh.use);
  expect(back.counters.clients).toMatchObject({ crm: { calls: 0, callees: 0 } });
});

test.each([['crm'], ['other'], [null]])('a call since then (of %s) still counts', (client) => {
  const first = countCall(fresh, 'crm', now);
  const second = countCall(first.counts, client, soon);
  const back = giveBackCall(second.counts, first.counted);
  expect(back.use).toEqual(
    client === null
      ? { ...fresh.use, calls: 1, lastAt: soon }
      : { ...fresh.use, calls: 1, lastAt: soon, clients: { [client]: 1 } },
  );
  const left = client === 'crm' ? 1 : 0;
  expect(back.counters.clients).toMatchObject({ crm: { calls: left, callees: left } });
});

test('whatever has passed is not given back to the hour or the day that came after', () => {
  const first = countCall(fresh, 'crm', now);
  const anHour = countCall(first.counts, 'crm', nextHour(now));
  expect(giveBackCall(anHour.counts, first.counted).counters.clients).toMatchObject({
    crm: { calls: 1, callees: 1 },
  });
  const day = nextDay(now);
  const aDay = countCall({ ...first.counts, use: numberAt(first.counts.use, day) }, 'crm', day);
  const back = giveBackCall(aDay.counts, first.counted);
  expect(back.use).toMatchObject({ calls: 1, lastAt: day, clients: { crm: 1 } });
  expect(back.counters.clients).toMatchObject({ crm: { calls: 1, callees: 1 } });
});

test('a client that is known no more is none', () => {
  const { counts, counted } = countCall(fresh, 'crm', now);
  expect(giveBackCall({ ...counts, counters: noCounters }, counted).counters).toBe(noCounters);
});
