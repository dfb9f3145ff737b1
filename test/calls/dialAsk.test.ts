import { expect, test } from 'vitest';
import { dialAsk } from '../../src/calls/dialAsk.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { dayOf, noCounters, noUse } from '../../src/policy/counters.ts';
import { callerId, dialling, generous } from './ledgers.ts';
import { someRates } from './someRates.ts';

const at = Date.parse('2026-11-26T12:30:00Z') as Instant;
const deps = {
  ...{ limits: generous, rates: () => someRates, callerIds: [callerId] },
  numberKey: { version: 1, key: new Uint8Array(32).fill(7) },
};
const rows = { counters: noCounters, use: noUse, reservation: null };
const { call, command } = dialling(at);

test('the rows that are looked at are the month’s, the number’s and the command’s own', () => {
  const ask = dialAsk(deps, call, command, at);
  expect(ask).toMatchObject({ month: '2026-11', reservationKey: `res|${call.id}|1` });
  expect(ask.numberKey).toMatch(/^n\|v1\./);
});

test('who may be dialled is, and it is written down', () => {
  const change = dialAsk(deps, call, command, at).decide(rows, at);
  expect(change).toMatchObject({
    result: { reserved: { kind: 'go', from: callerId }, at },
    reservation: { kind: 'create', from: callerId, cost: 6_000_000, isReleased: false },
    use: { calls: 1 },
  });
});

test('the same command again goes on as it began, and counts nothing', () => {
  const { reservation } = dialAsk(deps, call, command, at).decide(rows, at);
  const again = dialAsk(deps, call, command, at).decide({ ...rows, reservation }, at);
  expect(again).toMatchObject({ result: { reserved: { kind: 'go', from: callerId } } });
  expect([again.counters, again.use, again.reservation]).toEqual([null, null, null]);
});

test('who waits for the called party changes nothing for anybody else', () => {
  const limits = { ...generous, calleeGapMs: 60_000 };
  const use = { ...noUse, day: dayOf(at), calls: 1, lastAt: at };
  const change = dialAsk({ ...deps, limits }, call, command, at).decide({ ...rows, use }, at);
  expect(change).toMatchObject({
    result: { reserved: { kind: 'later', why: 'calleeGap', until: at + 60_000 } },
    counters: null,
  });
});
