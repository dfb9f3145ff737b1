import { expect, test } from 'vitest';
import { issueToken } from '../../../../src/local/simulator/identities/issueToken.ts';
import { createUser } from '../../../../src/local/simulator/identities/users.ts';
import { createTestWorld } from '../createTestWorld.ts';

test('a token ends by the clock of the simulator', async () => {
  const { world } = createTestWorld();
  const user = createUser(world);
  await world.clock.advance(86_400_000);
  const { expiresOn } = issueToken(world, user, { scopes: ['voip'], expiresInMinutes: 60 });
  const minutes = (Date.parse(expiresOn) - Date.now()) / 60_000;
  expect(Math.round(minutes)).toBe(1440 + 60);
  expect(user.tokens).toBe(1);
});
