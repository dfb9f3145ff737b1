import { expect, test } from 'vitest';
import { executeOnce } from '../../src/calls/executeOnce.ts';
import type { Reserved } from '../../src/calls/ledger.ts';
import type { Command } from '../../src/engine/command.ts';
import { outboundWorld } from './outboundScenes.ts';
import { activeCall, at, n, pending, rowOf, say } from './rows.ts';
import { party } from './world.ts';

const to = party('+12065550123');
const create: Command = { kind: 'create', n: n(3), to, from: null };
const row = rowOf(activeCall({ kind: 'transferred' }));

const run = async (command: Command, answer: Reserved | null = null) => {
  const world = outboundWorld();
  world.ledger.answer = () => answer;
  return { world, ...(await executeOnce(world.deps, row, pending(command))) };
};

test('somebody is dialled from the number that was reserved, and that is noted', async () => {
  const { world, item, execution } = await run(create);
  expect(world.gateway.orders).toMatchObject([{ command: { from: '+18005550199' } }]);
  expect(item).toMatchObject({ command: { from: '+18005550199' } });
  expect(execution).toMatchObject({ kind: 'done' });
});

test.each<Reserved>([
  { kind: 'later', until: at(9), why: 'pace' },
  { kind: 'refused', rule: 'killSwitch', message: 'no' },
])('nobody is dialled who is not to be: %j', async (answer) => {
  const { world, execution } = await run(create, answer);
  expect(world.gateway.orders).toEqual([]);
  expect(execution).toMatchObject({ kind: 'answered' });
});

test('when nothing can be counted nobody is dialled, and it is tried again', async () => {
  const world = outboundWorld();
  const ledger = { ...world.ledger, reserve: () => Promise.reject(new Error('storage')) };
  const tried = await executeOnce({ ...world.deps, ledger }, row, pending(create));
  expect(tried.execution).toEqual({ kind: 'unknown', retryAfterMs: null, note: 'Error: storage' });
  expect(world.gateway.orders).toEqual([]);
});

test('what dials nobody asks no leave', async () => {
  const { world } = await run(say(3), { kind: 'refused', rule: 'killSwitch', message: 'no' });
  expect(world.gateway.orders).toMatchObject([{ command: { kind: 'say' } }]);
});

test('what is for a queue of our own is sent there', async () => {
  const { world, execution } = await run({ kind: 'remind', n: n(4), at: at(70) });
  expect(execution).toMatchObject({ kind: 'done' });
  expect(world.wakes).toEqual([{ id: row.call.id, n: 4, at: 70 }]);
  await executeOnce(world.deps, row, pending({ kind: 'request', n: n(5) }));
  expect(world.requests).toEqual([{ id: row.call.id, n: 5 }]);
  expect(world.gateway.orders).toEqual([]);
});

test('a queue that cannot be reached has an unknown outcome', async () => {
  const world = outboundWorld();
  const wake = () => Promise.reject(new Error('down'));
  const deps = { ...world.deps, wakeups: { ...world.deps.wakeups, wake } };
  const item = pending({ kind: 'remind', n: n(4), at: at(70) });
  const { execution } = await executeOnce(deps, row, item);
  expect(execution).toMatchObject({ kind: 'unknown', note: 'Error: down' });
});
