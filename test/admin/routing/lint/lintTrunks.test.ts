import { expect, test } from 'vitest';
import { lintTrunks } from '../../../../src/admin/routing/lint/lintTrunks.ts';
import { sampleConfig, sampleRoute, sbc1 } from '../sampleConfig.ts';

const kindsOf = (fqdn: string, port = 5061) =>
  lintTrunks({ trunks: [{ fqdn, port }], routes: [sampleRoute({ trunks: [fqdn] })] }).map(
    ({ level, kind, path }) => [level, kind, ...path].join(' '),
  );

test('two good SBCs', () => {
  expect(lintTrunks(sampleConfig())).toEqual([]);
});

test.each([
  { fqdn: 'contoso.com' },
  { fqdn: 'sbc1' },
  { fqdn: '10.0.0.1' },
  { fqdn: 'sbc_1.contoso.com' },
  { fqdn: '*.contoso.com' },
  { fqdn: 'sbc1.contoso.com:5061' },
  { fqdn: '-sbc.contoso.com' },
  { fqdn: 'sbc1..contoso.com' },
  { fqdn: 'sbc1.contoso.onmicrosoft.com' },
  { fqdn: 'SBC1.eastus.AZURE.com' },
  { fqdn: `${'a.'.repeat(130)}contoso.com` },
])('$fqdn is no name for an SBC', ({ fqdn }) => {
  expect(kindsOf(fqdn)).toEqual(['error fqdn trunks 0 fqdn']);
});

test.each([0, -1, 65_536, 5061.5])('port %d', (port) => {
  expect(kindsOf(sbc1, port)).toEqual(['error port trunks 0 port']);
});

test('an SBC without a route, and one that stands there twice in other letters', () => {
  const { trunks } = sampleConfig();
  const found = lintTrunks({
    trunks: [...trunks, { fqdn: 'SBC1.contoso.com', port: 5062 }],
    routes: [sampleRoute()],
  });
  expect(found.map(({ level, kind, path }) => [level, kind, path[1]])).toEqual([
    ['error', 'duplicateTrunk', 2],
    ['warning', 'unusedTrunk', 1],
  ]);
});

test('250 SBCs and no more', () => {
  const trunks = Array.from({ length: 251 }, (_, n) => ({ fqdn: `s${n}.contoso.com`, port: 5061 }));
  const routes = [sampleRoute({ trunks: trunks.map(({ fqdn }) => fqdn) })];
  expect(lintTrunks({ trunks: trunks.slice(1), routes })).toEqual([]);
  expect(lintTrunks({ trunks, routes })).toMatchObject([{ kind: 'limit', path: ['trunks', 250] }]);
});
