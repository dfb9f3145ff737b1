import { expect, test } from 'vitest';
import { dialRefusal } from '../../src/calls/dialRefusal.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import { dialling } from './ledgers.ts';

const at = Date.parse('2026-11-26T12:30:00Z');
const { command } = dialling(at);
const open = {
  ...{ suppressed: createMemorySuppressedStore(), isStopped: async () => false },
  mayDial: () => null,
};

test('nobody is kept from being dialled without a reason', async () => {
  expect(await dialRefusal(open, command)).toBeNull();
});

test('while all dialling is stopped nobody is dialled, whoever he is', async () => {
  const stopped = { ...open, isStopped: async () => true };
  expect(await dialRefusal(stopped, command)).toMatchObject({ rule: 'killSwitch' });
});

test('what policy refuses is refused in its words', async () => {
  const why = { rule: 'country', message: 'not this country' } as const;
  expect(await dialRefusal({ ...open, mayDial: () => why }, command)).toEqual(why);
});
