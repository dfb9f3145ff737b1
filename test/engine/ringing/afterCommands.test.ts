import { expect, test } from 'vitest';
import type { CommandNumber } from '../../../src/engine/ids.ts';
import { afterCommands, numberAfter } from '../../../src/engine/ringing/afterCommands.ts';
import { dropAll } from '../../../src/engine/ringing/stopRinging.ts';
import { support } from '../sampleFlow.ts';
import { sceneFor } from '../sceneFor.ts';
import { rungOf } from './rungOf.ts';

test('numbers go on after those of the commands', () => {
  const commands = dropAll(5 as CommandNumber, [rungOf(2), rungOf(3)]);
  expect(numberAfter(5 as CommandNumber, commands)).toBe(7);
  expect(numberAfter(5 as CommandNumber, [])).toBe(5);
  const scene = sceneFor(support, support.start, 5);
  expect(afterCommands(scene, commands)).toEqual({ ...scene, n: 7 });
});
