import { expect, test } from 'vitest';
import { afterStep } from '../../../../src/admin/routing/change/afterStep.ts';
import type { Step } from '../../../../src/admin/routing/change/step.ts';
import { sampleConfig, sampleRoute, sbc1, sbc2 } from '../sampleConfig.ts';

const [one, two] = sampleConfig().trunks;
const three = { fqdn: 'sbc3.contoso.com', port: 5061 };
const other = { fqdn: sbc1, port: 5062 };
const routes = [sampleRoute()];

test.each<{ step: Step; change: object }>([
  { step: { kind: 'setTrunk', trunk: three }, change: { trunks: [one, two, three] } },
  { step: { kind: 'setTrunk', trunk: other }, change: { trunks: [two, other] } },
  { step: { kind: 'setRoutes', routes }, change: { routes } },
  { step: { kind: 'deleteTrunk', fqdn: sbc2 }, change: { trunks: [one] } },
])('$step', ({ step, change }) => {
  expect(afterStep(sampleConfig(), step)).toEqual(sampleConfig(change));
});
