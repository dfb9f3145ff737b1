import { expect, test } from 'vitest';
import { findOwned, ownedNumber } from '../../../src/admin/numbers/ownedNumber.ts';
import { ourNumber } from '../../local/simulator/startSimulator.ts';
import { numbersWorld } from './numbersWorld.ts';
import { refusal } from './refusal.ts';

const stranger = '+14155550199';

test('a number of the resource, and one that is not', async () => {
  const { resource } = await numbersWorld();
  expect(await ownedNumber(resource.numbers, ourNumber)).toMatchObject({ phoneNumber: ourNumber });
  expect(await findOwned(resource.numbers, stranger)).toBeNull();
  await expect(ownedNumber(resource.numbers, stranger)).rejects.toEqual(
    refusal('refused', 'notOurs', 'numbers list'),
  );
});

test('that nobody answers does not mean that it is not ours', async () => {
  const { resource } = await numbersWorld();
  await resource.sim('PUT', '/faults', { status: [{ operation: 'getNumber', code: 500 }] });
  await expect(findOwned(resource.numbers, ourNumber)).rejects.toMatchObject({ statusCode: 500 });
});
