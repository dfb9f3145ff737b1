import { expect, test } from 'vitest';
import { usesOf } from '../../../src/admin/numbers/usesOf.ts';
import { routesFrom } from './routesFrom.ts';

const number = '+12065550100';

test('routes and settings that name a number', () => {
  const routes = routesFrom(`called: "${number}", flow: sales`, 'flow: support');
  expect(usesOf(number, routes, { CALLER_ID: ` ${number}`, FALLBACK_NUMBER: '+1' })).toEqual([
    'route 1 of routes.yaml takes its calls (sales)',
    "it is the app's CALLER_ID",
  ]);
  expect(usesOf('+12065550199', routes, { CALLER_ID: number })).toEqual([]);
});
