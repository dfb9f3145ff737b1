import { expect, test } from 'vitest';
import { applyPatch } from '../../../../src/local/simulator/routing/applyPatch.ts';
import type { Routing, TrunkRoute } from '../../../../src/local/simulator/routing/model.ts';

const fqdn = 'sbc1.contoso.com';
const route: TrunkRoute = { description: null, name: 'a', numberPattern: '^1', trunks: [fqdn] };
const routing: Routing = {
  configuration: { trunks: { [fqdn]: { sipSignalingPort: 5061 } }, routes: [route] },
  domains: null,
};
const other = { 'sbc2.contoso.com': { sipSignalingPort: 5062 } };

test('trunks are merged, routes replaced', () => {
  expect(applyPatch(routing, { trunks: other })).toEqual({
    trunks: { [fqdn]: { sipSignalingPort: 5061 }, ...other },
    routes: [route],
  });
  expect(applyPatch(routing, { trunks: { [fqdn]: {} } })).toEqual(routing.configuration);
  expect(applyPatch(routing, { routes: [] })).toMatchObject({ routes: [] });
});

test('a trunk and the routes that use it change hands in one patch', () => {
  const routes = [{ ...route, trunks: Object.keys(other) }];
  expect(applyPatch(routing, { trunks: { [fqdn]: null, ...other }, routes })).toEqual({
    trunks: other,
    routes,
  });
});

const many = <T>(make: (index: number) => T): T[] =>
  Array.from({ length: 251 }, (_each, index) => make(index));

test.each([
  [{ trunks: Object.fromEntries(many((i) => [`sbc${i}.contoso.com`, { sipSignalingPort: 1 }])) }],
  [{ routes: many((i) => ({ ...route, name: String(i) })) }],
])('more than 250 are too many', (patch) => {
  expect(() => applyPatch(routing, patch)).toThrow();
});

test('what is refused changes nothing', () => {
  expect(() => applyPatch(routing, { trunks: { ...other, [fqdn]: null } })).toThrow();
  expect(Object.keys(routing.configuration.trunks)).toEqual([fqdn]);
});
