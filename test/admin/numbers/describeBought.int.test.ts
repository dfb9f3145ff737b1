import { expect, test } from 'vitest';
import { describeBought } from '../../../src/admin/numbers/describeBought.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { deployedWorld } from './deployedWorld.ts';
import { numbersWorld } from './numbersWorld.ts';
import { ownedOf } from './sampleOwned.ts';

test('a new number and its route', async () => {
  const { deps } = await numbersWorld({ numbers: ['+18005550199', '+12065550100'] });
  const { json, lines } = await describeBought([ownedOf()], 'bought', 'sales', deps);
  expect(json).toMatchObject({
    bought: [{ number: '+12065550100', flow: 'support' }],
    how: 'bought',
    route: { yaml: ['  - { called: "+12065550100", flow: sales }'], eventGrid: null },
  });
  const text = lines.join('\n');
  expect(text).toContain('+12065550100 is yours (1.00 USD a month).');
  expect(text).not.toContain('CALLED_RAW_IDS');
  expect(text).toContain('numbers release +12065550100');
});

test('where the deployment has a filter, how the number gets into it', async () => {
  const root = temporaryFolder({ 'infra/production.env': 'CALLED_RAW_IDS=4:+18005550199\n' });
  const { deps } = await deployedWorld({}, root);
  const { json, lines } = await describeBought([ownedOf()], 'bought', 'sales', deps);
  const remedy = expect.stringContaining('CALLED_RAW_IDS=4:+18005550199,4:+12065550100 ;');
  expect(json).toMatchObject({ route: { eventGrid: remedy } });
  expect(lines).toContainEqual(remedy);
});

test.each([
  { how: 'resumed', says: 'by the order that was begun before' },
  { how: 'before', says: 'nothing was ordered now' },
] as const)('a number that came $how', async ({ how, says }) => {
  const { deps } = await numbersWorld();
  expect((await describeBought([ownedOf()], how, null, deps)).lines[0]).toContain(says);
});

test('what was bought and given back since', async () => {
  const { deps } = await numbersWorld();
  const { json } = await describeBought([], 'before', null, deps);
  expect(json).toEqual({ bought: [], how: 'before', route: null });
});
