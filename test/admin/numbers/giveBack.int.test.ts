import { expect, test } from 'vitest';
import { giveBack } from '../../../src/admin/numbers/giveBack.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const number = '+12065550100';
const given = { numbers: [number] };

test('a lost answer to a release that was done is no failure', async () => {
  const { deps, resource } = await numbersWorld(given);
  const lost = { operation: 'releaseNumber', code: 0, afterEffect: true };
  await resource.sim('PUT', '/faults', { status: [lost] });
  await giveBack(number, deps);
  expect(await resource.sim('GET', '/numbers')).toEqual({ numbers: [] });
});

test('a release that was perhaps not done says where to look', async () => {
  const { deps, resource } = await numbersWorld(given);
  await resource.sim('PUT', '/faults', { status: [{ operation: 'releaseNumber', code: 0 }] });
  await expect(giveBack(number, deps)).rejects.toEqual(
    refusal('unreachable', 'connectionLost', `numbers show ${number}`),
  );
});

test('a release that fails, and one that is interrupted', async () => {
  const failing = await numbersWorld(given);
  const fault = { numbers: [{ operation: 'release', outcome: 'fails' }] };
  await failing.resource.sim('PUT', '/faults', fault);
  await expect(giveBack(number, failing.deps)).rejects.toThrow(/ProvisioningFailed/);
  const slow = await numbersWorld({ ...given, factor: 1 });
  const releasing = giveBack(number, slow.deps);
  setTimeout(slow.interrupt, 100);
  await expect(releasing).rejects.toEqual(
    refusal('interrupted', 'interrupted', `numbers show ${number}`),
  );
});
