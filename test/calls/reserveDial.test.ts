import { expect, test } from 'vitest';
import type { Dial, Reserved } from '../../src/calls/ledger.ts';
import { isDial, reserveDial } from '../../src/calls/reserveDial.ts';
import { scheduledCall } from '../engine/dialing/plans.ts';
import { at, n, say } from './rows.ts';
import { createTestLedger } from './testLedger.ts';
import { number, party } from './world.ts';

const own = number('+18005550199');
const to = party('+12065550123');
const create: Dial = { kind: 'create', n: n(1), to, from: null };
const add: Dial = { kind: 'add', n: n(7), to, from: null, ringMs: 1 };
const until = at(Date.UTC(2026, 10, 21, 11));
const later: Reserved = { kind: 'later', until, why: 'callerIdBusy' };

const ask = (command: Dial, answer: Reserved | null = null) => {
  const ledger = createTestLedger(own);
  ledger.answer = () => answer;
  return reserveDial(ledger, scheduledCall(), command, () => at(5));
};

test('a prompt dials nobody', () => {
  expect([say(3), create, add].map(isDial)).toEqual([false, true, true]);
});

test.each([create, add])(
  'what is reserved goes, showing the number that was reserved',
  async (command) => {
    expect(await ask(command)).toEqual({ kind: 'go', command: { ...command, from: own } });
  },
);

test('a call that must wait hears until when and for what', async () => {
  expect(await ask(create, later)).toMatchObject({
    kind: 'answered',
    event: { kind: 'DialDeferred', id: 'deferred|1', n: 1, until, why: 'callerIdBusy', at: 5 },
  });
});

test('whoever would be rung in a call cannot wait: he is busy', async () => {
  expect(await ask(add, later)).toMatchObject({
    kind: 'answered',
    event: {
      kind: 'CommandFailed',
      id: 'failed|7',
      n: 7,
      command: 'add',
      cause: 'busy',
      rule: null,
    },
  });
});

test('a refusal tells its rule and what people should know of it', async () => {
  const refused: Reserved = { kind: 'refused', rule: 'spendDay', message: '100 of 100 dollars' };
  const event = { kind: 'CommandFailed', cause: 'refused', rule: 'spendDay' };
  expect(await ask(add, refused)).toMatchObject({
    event: { ...event, id: 'failed|7', command: 'add', note: '100 of 100 dollars' },
  });
});

test('when nothing can be counted nothing is dialled', async () => {
  const down = { ...createTestLedger(), reserve: () => Promise.reject(new Error('storage')) };
  await expect(reserveDial(down, scheduledCall(), create, () => at(5))).rejects.toThrow('storage');
});
