import { expect, test } from 'vitest';
import { routesNaming } from '../../../src/admin/numbers/routesNaming.ts';
import { routesFrom } from './routesFrom.ts';

const number = '+12065550100';

test('routes that take its calls by name, or send calls to it', () => {
  const routes = routesFrom(
    'called: "+12065550199", flow: sales',
    `called: "${number}", flow: sales`,
    `calledPrefix: "+1800", redirect: "${number}"`,
    'flow: support',
  );
  expect(routesNaming(routes, number)).toEqual([
    { route: 2, text: 'route 2 of routes.yaml takes its calls (sales)' },
    { route: 3, text: 'route 3 of routes.yaml sends calls to it' },
  ]);
});

test('a number within other conditions is named too', () => {
  const [route] = routesFrom(`called: "${number}", flow: sales`);
  if (route === undefined) throw new Error('there should be a route');
  const inside = { ...route, match: [{ kind: 'any' as const, of: [route.match] }] };
  const outside = { ...route, match: [{ kind: 'not' as const, of: route.match }] };
  expect(routesNaming([inside, outside], number).map((one) => one.route)).toEqual([1, 2]);
});
