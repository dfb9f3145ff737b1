import { expect, test } from 'vitest';
import type { CommandNumber } from '../../src/engine/ids.ts';
import { inOrder, stay } from '../../src/engine/move.ts';
import { dropAll } from '../../src/engine/ringing/stopRinging.ts';
import { rungOf } from './ringing/rungOf.ts';

test('commands come before the move, and without any it is just the move', () => {
  const commands = dropAll(2 as CommandNumber, [rungOf(1)]);
  expect(inOrder(commands, stay)).toEqual({ kind: 'order', commands, next: stay });
  expect(inOrder([], stay)).toBe(stay);
});
