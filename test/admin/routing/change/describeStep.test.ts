import { expect, test } from 'vitest';
import { describeStep } from '../../../../src/admin/routing/change/describeStep.ts';
import { sampleRoute, sbc1 } from '../sampleConfig.ts';

test.each([
  {
    step: { kind: 'setTrunk', trunk: { fqdn: sbc1, port: 5061 } },
    is: `set the trunk ${sbc1}:5061`,
  },
  { step: { kind: 'setRoutes', routes: [sampleRoute()] }, is: 'replaced the routes by 1 route' },
  { step: { kind: 'deleteTrunk', fqdn: sbc1 }, is: `removed the trunk ${sbc1}` },
] as const)('$is', ({ step, is }) => {
  expect(describeStep(step)).toBe(is);
});
