import { expect, test } from 'vitest';
import { createUser, findUser } from '../../../../src/local/simulator/identities/users.ts';
import { audience, createTestWorld } from '../createTestWorld.ts';

test('users of the resource are found, others are not', () => {
  const { world } = createTestWorld();
  const user = createUser(world);
  expect(user.id.startsWith(`8:acs:${audience}_`)).toBe(true);
  expect(findUser(world, user.id)).toBe(user);
  expect(() => findUser(world, '8:acs:other_user')).toThrow(/does not belong/);
  expect(() => findUser(world)).toThrow();
});
