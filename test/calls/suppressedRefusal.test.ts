import { expect, test } from 'vitest';
import type { Dial } from '../../src/calls/ledger.ts';
import { suppressedRefusal } from '../../src/calls/suppressedRefusal.ts';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';
import { createMemorySuppressedStore } from '../store/memorySuppressedStore.ts';
import { number, party } from './world.ts';

const n = 1 as CommandNumber;
const listed = '+12065550123';

const refusal = async (command: Dial) => {
  const suppressed = createMemorySuppressedStore();
  const at = Date.parse('2026-11-20T10:00:00Z') as Instant;
  await suppressed.add(number(listed), { at, reason: 'pressed 9', by: 'a call' });
  return suppressedRefusal({ suppressed }, command);
};

test('whoever is on the list is told since when, why, and how that ends', async () => {
  expect(await refusal({ kind: 'create', n, to: party(listed), from: null })).toEqual({
    rule: 'doNotCall',
    message:
      'The number has been on the do-not-call list since 2026-11-20 (pressed 9), until it is ' +
      'taken off it.',
  });
});

test.each<[string, Dial]>([
  ['another number', { kind: 'create', n, to: party('+12065550124'), from: null }],
  ['an identity', { kind: 'create', n, to: party('8:acs:b6d1_0000'), from: null }],
  ['whom a call is transferred to', { kind: 'transfer', n, to: party(listed) }],
  ['who is put on a call', { kind: 'add', n, to: party(listed), from: null, ringMs: 1 }],
])('%s is not refused', async (_, command) => {
  expect(await refusal(command)).toBeNull();
});
