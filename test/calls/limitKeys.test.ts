import { expect, test } from 'vitest';
import {
  commandOf,
  countersKey,
  numberKeyOf,
  reservationKeyOf,
  reservationsOf,
} from '../../src/calls/limitKeys.ts';
import type { CallId, CommandNumber } from '../../src/engine/ids.ts';

const call = 'AAAAAAAAAAAAAAAAAAAAAA' as CallId;

test('what is reserved for a command is found by its call, and says which command it was', () => {
  const key = reservationKeyOf(call, 12 as CommandNumber);
  expect(key.startsWith(reservationsOf(call))).toBe(true);
  expect(commandOf(key)).toBe(12);
});

test('no two kinds of rows have one key', () => {
  const keys = [countersKey, numberKeyOf('counters'), reservationKeyOf(call, 1 as CommandNumber)];
  expect(new Set(keys).size).toBe(3);
  expect(numberKeyOf('v1.a')).not.toBe(numberKeyOf('v2.a'));
});
