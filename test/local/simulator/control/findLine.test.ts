import { expect, test } from 'vitest';
import { findLine } from '../../../../src/local/simulator/control/findLine.ts';
import { connectCaller, createTestWorld } from '../createTestWorld.ts';

test('a call is found by its id', () => {
  const { world } = createTestWorld();
  const { line } = connectCaller(world);
  expect(findLine(world, line.id)).toBe(line);
  expect(() => findLine(world, 'other')).toThrow('There is no call of this id.');
  expect(() => findLine(world, undefined)).toThrow('There is no call of this id.');
});
