import { expect, test } from 'vitest';
import { startRelease, startUpdate } from '../../../../src/local/simulator/numbers/changeNumber.ts';
import { createTestWorld } from '../createTestWorld.ts';

const number = '+18005550199';

test('a number that was released while it was changed is not brought back', async () => {
  const { world } = createTestWorld({ factor: 1, releaseDelayMs: 1000, updateDelayMs: 2000 });
  startUpdate(world, { number, patch: { calling: 'inbound' } }, 'v');
  startRelease(world, number, 'v');
  await world.clock.advance(2000);
  expect(world.numbers.owned.size).toBe(0);
  const errors = [...world.numbers.operations.values()].map(({ error }) => error?.code);
  expect(errors).toEqual(['ProvisioningFailed', undefined]);
});

test('two changes of different things do not undo each other', async () => {
  const { world } = createTestWorld({ factor: 1 });
  startUpdate(world, { number, patch: { calling: 'inbound' } }, 'v');
  startUpdate(world, { number, patch: { sms: 'none' } }, 'v');
  await world.clock.advance(5000);
  expect(world.numbers.owned.get(number)).toMatchObject({
    capabilities: { calling: 'inbound', sms: 'none' },
  });
});
