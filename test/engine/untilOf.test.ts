import { expect, test } from 'vitest';
import type { Doing } from '../../src/engine/call.ts';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';
import { untilOf } from '../../src/engine/untilOf.ts';
import { startedAt } from './given.ts';
import { ringingOthers, rungOf } from './ringing/rungOf.ts';

test('those who ring are given their time, and grace', () => {
  const late = { ...rungOf(4), until: rungOf(4).until + 5000 } as ReturnType<typeof rungOf>;
  expect(untilOf(ringingOthers([rungOf(3), late]))).toBe(startedAt + 20_000 + 5000 + 10_000);
});

test('nothing else goes on beside the newest command', () => {
  expect(untilOf({ kind: 'saying', token: 3 as CommandNumber, prompts: [] })).toBe(0);
});

const n = 3 as CommandNumber;
const message: Doing = {
  ...({ kind: 'takingMessage', token: n, recording: n, timer: n } as const),
  ...({ until: 5_000 as Instant, ear: 'speech', isBlank: true } as const),
};

test('a message is waited for to its greatest length and a little longer', () => {
  expect(untilOf(message)).toBe(15_000);
});

test('so is a web service', () => {
  const timers = { timer: n, until: 5_000 as Instant, filler: null, after: null };
  expect(untilOf({ kind: 'requesting', token: n, ...timers })).toBe(15_000);
});
