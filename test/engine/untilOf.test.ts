import { expect, test } from 'vitest';
import type { Doing } from '../../src/engine/call.ts';
import type { CommandNumber, Instant } from '../../src/engine/ids.ts';
import { untilOf } from '../../src/engine/untilOf.ts';

const n = 3 as CommandNumber;
const message: Doing = {
  ...({ kind: 'takingMessage', token: n, recording: n, timer: n } as const),
  ...({ until: 5_000 as Instant, ear: 'speech', isBlank: true } as const),
};

test('a message is waited for to its greatest length and a little longer', () => {
  expect(untilOf(message)).toBe(15_000);
});

test('nothing else goes on beside its commands', () => {
  expect(untilOf({ kind: 'transferring', token: n })).toBe(0);
});
