import { expect, test } from 'vitest';
import { findChangeable, findOwned } from '../../../../src/local/simulator/numbers/findOwned.ts';
import { createTestWorld } from '../createTestWorld.ts';

test.each([
  ['+14155550199', 404, 403],
  ['14155550199', 400, 400],
  [undefined, 400, 400],
])('%s is refused with %i, for a change with %i', (number, status, changeStatus) => {
  const { world } = createTestWorld();
  const statusOf = (find: typeof findOwned): unknown => {
    try {
      return find(world, number);
    } catch (error) {
      return error;
    }
  };
  expect(statusOf(findOwned)).toMatchObject({ status });
  expect(statusOf(findChangeable)).toMatchObject({ status: changeStatus });
});

test('a number of the resource is found', () => {
  const { world } = createTestWorld();
  expect(findOwned(world, '+18005550199')).toBe(findChangeable(world, '+18005550199'));
});
