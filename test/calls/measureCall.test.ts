import { expect, test } from 'vitest';
import { measureCall } from '../../src/calls/measureCall.ts';
import type { ActiveCall, Call } from '../../src/engine/call.ts';
import { end } from '../../src/engine/leave.ts';
import { activeCall, at } from './rows.ts';

const active: ActiveCall = {
  ...activeCall({ kind: 'transferred' }),
  createdAt: at(1_000),
  connectedAt: at(3_500),
};
const { connectedAt: _, ...unanswered } = active;
const ringing: Call = {
  ...unanswered,
  ...{ state: 'ringing', waitingFor: 'connection', start: null, connection: null },
};
const ended = end(active, 'transferred', at(10_000));

const lines = (before: Call, after: Call): unknown[] => {
  const told: unknown[] = [];
  measureCall((_, message, fields) => void told.push({ message, ...fields }), before, after);
  return told;
};

const call = active.id;
const over = {
  ...{ message: 'call ended', call, direction: 'inbound', outcome: 'transferred' },
  ...{ answered: true, lastedMs: 6_500, flow: 'contoso-support' },
};

test('a call is answered once, some time after we were told of it', () => {
  expect(lines(ringing, active)).toEqual([{ message: 'call answered', call, ringMs: 2_500 }]);
  expect(lines(active, { ...active, taken: true })).toEqual([]);
});

test('whom we call is not answered by us', () => {
  expect(
    lines({ ...ringing, direction: 'outbound' }, { ...active, direction: 'outbound' }),
  ).toEqual([]);
});

test('a call is over once', () => {
  expect(lines(active, ended)).toEqual([over]);
  expect(lines(ended, { ...ended, outcome: 'completed' })).toEqual([]);
});

test('a call that nobody answered lasted no time, and one may have no flow', () => {
  const missed: Call = { ...ended, outcome: 'abandoned', connectedAt: null, flow: null };
  expect(lines(ringing, missed)).toEqual([
    { ...over, outcome: 'abandoned', answered: false, lastedMs: 0, flow: null },
  ]);
});

test('a call that was answered and over at once tells both', () => {
  expect(lines(ringing, ended)).toMatchObject([{ message: 'call answered' }, over]);
});

test('of a call that was dialled several times all attempts count', () => {
  const tried = { kind: 'tried', outcome: 'machine', since: at(2_000), at: at(2_400) } as const;
  const missed = { ...tried, outcome: 'busy', since: null } as const;
  const marks = [tried, missed];
  expect(lines({ ...active, marks }, { ...ended, marks })).toEqual([{ ...over, lastedMs: 6_900 }]);
  expect(lines({ ...ringing, marks }, { ...ended, marks, connectedAt: null })).toEqual([
    { ...over, answered: true, lastedMs: 400 },
  ]);
});
