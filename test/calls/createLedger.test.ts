import { describe, expect, test } from 'vitest';
import { limitPart } from '../../src/calls/limitKeys.ts';
import type { Call } from '../../src/engine/call.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { later } from '../../src/engine/ids.ts';
import { end } from '../../src/engine/leave.ts';
import { createMemoryLimitStore } from '../store/memoryLimitStore.ts';
import { callerId, dialling, ledgerOn } from './ledgers.ts';
import { number } from './world.ts';

const noon = Date.parse('2026-11-26T12:30:00Z');
const go = { kind: 'go', from: callerId };

const countersOf = async ({ limitStore }: ReturnType<typeof ledgerOn>) => {
  const [row] = await limitStore.read(limitPart, ['counters']);
  return JSON.parse(row?.json ?? '{}');
};

const endedAfter = (call: Call, ms: number): Call => {
  if (call.state !== 'ringing') throw new Error(call.state);
  const at = noon as Instant;
  return { ...end(call, 'completed', later(at, ms)), connectedAt: at };
};

describe('a reservation', () => {
  test('is made once for one command, however often and by how many it is asked for', async () => {
    const limitStore = createMemoryLimitStore();
    const houses = [ledgerOn({}, limitStore), ledgerOn({}, limitStore)];
    const { call, command } = dialling(noon);
    const asked = houses.flatMap(({ ledger }) =>
      Array.from({ length: 5 }, () => ledger.reserve(call, command)),
    );
    expect(new Set((await Promise.all(asked)).map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify(go)]),
    );
    expect(await countersOf(houses[0] ?? ledgerOn())).toMatchObject({
      spentDay: 6_000_000,
      lines: { [callerId]: { busy: 1 } },
    });
  });

  test('is released once, at its true cost: the started minutes', async () => {
    const house = ledgerOn({ perCallerId: 1 });
    const { call, command } = dialling(noon);
    await house.ledger.reserve(call, command);
    const next = dialling(noon);
    expect(await house.ledger.reserve(next.call, next.command)).toMatchObject({
      ...{ kind: 'later', why: 'callerIdBusy' },
    });
    const ended = endedAfter(call, 61_000);
    await Promise.all([house.ledger.release(ended), house.ledger.release(ended)]);
    await house.ledger.release(ended);
    expect(await countersOf(house)).toMatchObject({ spentDay: 200_000, spentMonth: 200_000 });
    expect(await house.ledger.reserve(next.call, next.command)).toEqual(go);
  });

  test('of a call that nobody has answered costs nothing', async () => {
    const house = ledgerOn();
    const { call, command } = dialling(noon);
    await house.ledger.reserve(call, command);
    if (call.state !== 'ringing') throw new Error(call.state);
    await house.ledger.release(end(call, 'busy', noon as Instant));
    expect(await countersOf(house)).toMatchObject({ spentDay: 0, spentMonth: 0 });
  });

  test('waits for its turn if that comes soon', async () => {
    const house = ledgerOn({ perSecond: 2 });
    const began = house.clock.now();
    const all = await Promise.all(
      Array.from({ length: 4 }, () => {
        const { call, command } = dialling(noon);
        return house.ledger.reserve(call, command);
      }),
    );
    expect(all.map(({ kind }) => kind)).toEqual(['go', 'go', 'go', 'go']);
    expect(house.clock.now() - began).toBeGreaterThanOrEqual(1_500);
  });
});

test('the turn of a month ends no call and forgets nobody who was called', async () => {
  const house = ledgerOn({ perCallerId: 1, calleeGapMs: 300_000, spendPerMonth: 7 });
  const { call, command } = dialling(noon);
  house.clock.advance(Date.parse('2026-11-30T23:59:59Z') - house.clock.now());
  expect(await house.ledger.reserve(call, command)).toEqual(go);
  house.clock.advance(2_000);
  const other = dialling(noon, '+12065550124');
  expect(await house.ledger.reserve(other.call, other.command)).toMatchObject({
    ...{ kind: 'later', why: 'callerIdBusy' },
  });
  await house.ledger.release(endedAfter(call, 61_000));
  expect(await countersOf(house)).toMatchObject({ spentDay: 0, spentMonth: 0 });
  const same = dialling(noon);
  expect(await house.ledger.reserve(same.call, same.command)).toMatchObject({ why: 'calleeGap' });
  expect(await house.ledger.reserve(other.call, other.command)).toEqual(go);
});

test('an instance whose clock is behind brings back neither the day nor the hour', async () => {
  const limitStore = createMemoryLimitStore();
  const limits = { clientCallsPerHour: 2, calleeCallsPerDay: 1 };
  const [ahead, behind] = [ledgerOn(limits, limitStore), ledgerOn(limits, limitStore)];
  const midnight = Date.parse('2026-11-27T00:00:00Z');
  ahead.clock.advance(midnight + 2 - ahead.clock.now());
  behind.clock.advance(midnight - 5 - behind.clock.now());
  const asked = ['+12065550123', '+12065550123', '+12065550124', '+12065550125'];
  const answers = [];
  for (const [index, to] of asked.entries()) {
    const { ledger } = index % 2 === 0 ? ahead : behind;
    const { call, command } = dialling(noon, to);
    answers.push(await ledger.reserve(call, command));
  }
  expect(answers).toMatchObject([
    go,
    { kind: 'refused', rule: 'calleeDay' },
    go,
    { kind: 'refused', rule: 'clientHour' },
  ]);
});

test('whoever waits for the gap changes nothing', async () => {
  const house = ledgerOn({ calleeGapMs: 300_000 });
  const { call, command } = dialling(noon);
  await house.ledger.reserve(call, command);
  const before = await house.limitStore.read(limitPart, ['counters']);
  const next = dialling(noon);
  expect(await house.ledger.reserve(next.call, next.command)).toMatchObject({ why: 'calleeGap' });
  expect(await house.limitStore.read(limitPart, ['counters'])).toEqual(before);
});

test('it is known how many calls a number had when a call was dialled last', async () => {
  const house = ledgerOn();
  const asked = [dialling(noon), dialling(noon), dialling(noon)];
  for (const { call, command } of asked) await house.ledger.reserve(call, command);
  const found = await Promise.all(asked.map(({ call }) => house.ledger.atOnce(call)));
  expect(found).toEqual([1, 2, 3]);
  expect(await house.ledger.atOnce(dialling(noon).call)).toBe(0);
});

describe('nobody is dialled', () => {
  const refusedFor = async (house: ReturnType<typeof ledgerOn>, to?: string) => {
    const { call, command } = dialling(noon, to);
    return house.ledger.reserve(call, command);
  };

  test('who is on the do-not-call list', async () => {
    const house = ledgerOn();
    const mine = number('+12065550123');
    const why = { at: noon as Instant, reason: 'pressed 9', by: 'call' };
    await house.suppressed.add(mine, why);
    const { call, command } = dialling(noon);
    expect(await house.ledger.reserve(call, command)).toMatchObject({ rule: 'doNotCall' });
    if (call.state !== 'ringing') throw new Error(call.state);
    await house.ledger.release(end(call, 'refused', noon as Instant));
    // As if he had never been asked for.
    expect(await countersOf(house)).toMatchObject({
      spentDay: 0,
      lines: { [callerId]: { busy: 0 } },
    });
    await house.suppressed.remove(mine);
    expect(await refusedFor(house)).toEqual(go);
  });

  test('while an operator has stopped all dialling', async () => {
    const house = ledgerOn();
    house.state.stopped = true;
    expect(await refusedFor(house)).toMatchObject({ kind: 'refused', rule: 'killSwitch' });
  });

  test('whose price is not known', async () => {
    expect(await refusedFor(ledgerOn(), '+13535550100')).toMatchObject({ rule: 'unrated' });
  });

  test('past the money of a day, of which calls give back what they did not use', async () => {
    const house = ledgerOn({ spendPerDay: 6 });
    const { call, command } = dialling(noon);
    await house.ledger.reserve(call, command);
    expect(await refusedFor(house)).toMatchObject({ kind: 'refused', rule: 'spendDay' });
    await house.ledger.release(endedAfter(call, 1_000));
    expect(await refusedFor(house)).toMatchObject({ kind: 'refused' });
    const short = dialling(noon, undefined, { maxMs: 60_000 });
    expect(await house.ledger.reserve(short.call, short.command)).toEqual(go);
  });
});

test('a preview says what would happen and what it would cost, and changes nothing', async () => {
  const house = ledgerOn({ perCallerId: 1 });
  const { call, command } = dialling(noon, undefined, { maxMs: 120_000 });
  const cost = { currency: 'USD', perMinute: 0.1, atMost: 0.2, destination: 'US' };
  const preview = { reserved: go, cost: { ...cost, ratesOf: '2026-01-01' } };
  expect(await house.ledger.preview(call, command)).toEqual(preview);
  expect(await house.ledger.preview(call, command)).toEqual(preview);
  expect(await countersOf(house)).toEqual({});
  const unknown = dialling(noon, '+13535550100');
  expect(await house.ledger.preview(unknown.call, unknown.command)).toMatchObject({
    ...{ reserved: { rule: 'unrated' }, cost: null },
  });
});

test('in whatever order instances ask, no limit is passed and nothing is left over', async () => {
  const limitStore = createMemoryLimitStore();
  const slow = { ...limitStore };
  let turns = 0;
  // Every third write meets another writer.
  slow.write = async (month, rows) => {
    turns += 1;
    return turns % 3 === 0 ? false : limitStore.write(month, rows);
  };
  const houses = Array.from({ length: 4 }, () => ledgerOn({ perCallerId: 5 }, slow));
  const calls = Array.from({ length: 40 }, (_, n) => dialling(noon, `+1206555${1000 + n}`));
  const answers = await Promise.all(
    calls.map(({ call, command }, n) => houses[n % 4]?.ledger.reserve(call, command)),
  );
  expect(answers.filter((answer) => answer?.kind === 'go')).toHaveLength(5);
  const [first] = houses;
  if (first === undefined) throw new Error('no house');
  expect((await countersOf(first)).lines[callerId].busy).toBe(5);
  await Promise.all(calls.map(({ call }) => first.ledger.release(endedAfter(call, 0))));
  expect(await countersOf(first)).toMatchObject({
    spentDay: 0,
    lines: { [callerId]: { busy: 0 } },
  });
});
