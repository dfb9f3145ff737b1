import { expect, test } from 'vitest';
import { checkRoutes } from '../../../../src/local/simulator/routing/checkRoutes.ts';
import type { TrunkRoute } from '../../../../src/local/simulator/routing/model.ts';

const trunks = { 'sbc1.contoso.com': { sipSignalingPort: 5061 } };
const route: TrunkRoute = { description: null, name: 'a', numberPattern: '^+1', trunks: [] };

test.each([
  [[route]],
  [[route, { ...route, name: 'b', trunks: ['sbc1.contoso.com'] }]],
  [[{ ...route, name: 'n'.repeat(256), numberPattern: '1'.repeat(1024) }]],
])('%j is taken', (routes) => {
  expect(() => checkRoutes({ trunks, routes })).not.toThrow();
});

test.each([
  ['InvalidRouteName', [{ ...route, name: 'n'.repeat(257) }]],
  ['InvalidRouteNumberPattern', [{ ...route, numberPattern: '1'.repeat(1025) }]],
  ['TooManyItems', [{ ...route, trunks: Array.from({ length: 251 }, (_e, i) => `${i}.a.com`) }]],
  ['DuplicatedRoute', [route, route]],
  ['MissingTrunk', [{ ...route, trunks: ['constructor'] }]],
])('%s', (code, routes) => {
  let thrown: unknown;
  try {
    checkRoutes({ trunks, routes });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject({ details: { inner: { code } } });
});
