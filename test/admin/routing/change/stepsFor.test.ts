import { expect, test } from 'vitest';
import { afterStep } from '../../../../src/admin/routing/change/afterStep.ts';
import { isSameConfig } from '../../../../src/admin/routing/change/isSameConfig.ts';
import { planRouting } from '../../../../src/admin/routing/change/planRouting.ts';
import { stepsFor } from '../../../../src/admin/routing/change/stepsFor.ts';
import type { SipConfig } from '../../../../src/admin/routing/sipConfig.ts';
import { refusal } from '../../numbers/refusal.ts';
import { sampleConfig, sampleRoute, sbc1, sbc2 } from '../sampleConfig.ts';

const kindsOf = (live: SipConfig, wanted: SipConfig) =>
  stepsFor(live, planRouting(live, wanted)).map(({ kind }) => kind);

const trunksNamed = (begin: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ fqdn: `${begin}${n}.contoso.com`, port: 5061 }));

test('new SBCs, then routes, then old SBCs', () => {
  const wanted = sampleConfig({
    trunks: [
      { fqdn: sbc1, port: 5062 },
      { fqdn: 'sbc3.contoso.com', port: 5061 },
    ],
    routes: [sampleRoute({ trunks: ['sbc3.contoso.com', sbc1] })],
  });
  expect(kindsOf(sampleConfig(), wanted)).toEqual([
    ...['setTrunk', 'setTrunk', 'setRoutes', 'deleteTrunk'],
  ]);
  expect(kindsOf(sampleConfig(), sampleConfig())).toEqual([]);
  expect(kindsOf(sampleConfig(), sampleConfig({ routes: [] }))).toEqual(['setRoutes']);
});

test('step by step it comes to what was planned', () => {
  const live = sampleConfig({ trunks: [...sampleConfig().trunks, ...trunksNamed('old', 3)] });
  const wanted = sampleConfig({ trunks: [...trunksNamed('new', 2), { fqdn: sbc2, port: 5061 }] });
  const plan = planRouting(live, { ...wanted, routes: [sampleRoute({ trunks: [sbc2] })] });
  const end = stepsFor(live, plan).reduce(afterStep, live);
  expect(isSameConfig(end, plan.result)).toBe(true);
});

test('where there is no room, SBCs without a route go first, and no more than needed', () => {
  const live = sampleConfig({ trunks: [...sampleConfig().trunks, ...trunksNamed('old', 248)] });
  const wanted = sampleConfig({ trunks: [...sampleConfig().trunks, ...trunksNamed('new', 2)] });
  expect(kindsOf(live, wanted).slice(0, 6)).toEqual([
    ...['deleteTrunk', 'deleteTrunk', 'setTrunk', 'setTrunk', 'deleteTrunk', 'deleteTrunk'],
  ]);
});

test('SBCs that routes use are not taken away to make room', () => {
  const used = trunksNamed('old', 250);
  const of = (trunks: SipConfig['trunks']): SipConfig => ({
    trunks,
    routes: [sampleRoute({ trunks: trunks.map(({ fqdn }) => fqdn) })],
  });
  expect(() => kindsOf(of(used), of(trunksNamed('new', 250)))).toThrow(
    refusal('refused', 'noRoom', 'first'),
  );
});
