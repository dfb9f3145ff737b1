import { expect, test } from 'vitest';
import { routedRawIds } from '../../../src/admin/numbers/routedRawIds.ts';
import { routesFrom } from './routesFrom.ts';

test('numbers and users that routes name, once each', () => {
  const routes = routesFrom(
    'called: "+12065550100", caller: "+12065550199", flow: sales',
    'called: "+12065550100", flow: support',
    'called: "8:acs:ada", flow: support',
    'flow: support',
  );
  expect(routedRawIds(routes)).toEqual(['4:+12065550100', '8:acs:ada']);
});
