import { expect, test } from 'vitest';
import { changeAbilities } from '../../../src/admin/numbers/changeAbilities.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';
import { ownedOf } from './sampleOwned.ts';

const given = { numbers: ['+12065550100'] };
const inbound = { calling: 'inbound', sms: 'none' } as const;

test('what its kind cannot do is refused before it is asked for', async () => {
  const { deps, count } = await numbersWorld(given);
  const texts = { calling: 'inbound', sms: 'inbound' } as const;
  await expect(changeAbilities(ownedOf(), texts, deps)).rejects.toEqual(
    refusal('refused', 'noOffering', 'sms none'),
  );
  expect(await count('updateNumber')).toBe(0);
});

test('a change that fails says so', async () => {
  const { deps, resource } = await numbersWorld(given);
  await resource.sim('PUT', '/faults', { numbers: [{ operation: 'update', outcome: 'fails' }] });
  await expect(changeAbilities(ownedOf(), inbound, deps)).rejects.toThrow(/ProvisioningFailed/);
});

test('Ctrl-C and a lost connection say how to see what became of it', async () => {
  const slow = await numbersWorld({ ...given, factor: 1 });
  const changing = changeAbilities(ownedOf(), inbound, slow.deps);
  setTimeout(slow.interrupt, 100);
  await expect(changing).rejects.toEqual(
    refusal('interrupted', 'interrupted', 'numbers show +12065550100'),
  );
  const { deps, resource } = await numbersWorld(given);
  await resource.sim('PUT', '/faults', { status: [{ operation: 'updateNumber', code: 0 }] });
  await expect(changeAbilities(ownedOf(), inbound, deps)).rejects.toEqual(
    refusal('unreachable', 'connectionLost', 'numbers show'),
  );
});
