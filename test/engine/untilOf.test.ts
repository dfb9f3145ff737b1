import { expect, test } from 'vitest';
import type { CommandNumber } from '../../src/engine/ids.ts';
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
