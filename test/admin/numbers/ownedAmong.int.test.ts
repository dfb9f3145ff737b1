import { expect, test } from 'vitest';
import { ownedAmong } from '../../../src/admin/numbers/ownedAmong.ts';
import { numbersWorld } from './numbersWorld.ts';

test('those that are ours, in the order asked for', async () => {
  const mine = ['+12065550100', '+12065550101'];
  const { resource } = await numbersWorld({ numbers: mine });
  const asked = ['+12065550101', '+14155550199', '+12065550100'];
  const owned = await ownedAmong(resource.numbers, asked);
  expect(owned.map(({ phoneNumber }) => phoneNumber)).toEqual(mine.toReversed());
});
