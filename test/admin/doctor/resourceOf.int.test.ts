import { expect, test } from 'vitest';
import { resourceOf } from '../../../src/admin/doctor/resourceOf.ts';
import { numbersWorld } from '../numbers/numbersWorld.ts';

test('numbers, SBCs and routes are read once each', async () => {
  const number = '+12065550100';
  const { deps, resource, count } = await numbersWorld({ numbers: [number] });
  await resource.routing.setTrunk({ fqdn: 'sbc1.contoso.com', sipSignalingPort: 5061 });
  const { numbers, sip } = resourceOf(deps.provider, new AbortController().signal);
  expect(await numbers()).toEqual([{ number, takes: true, places: true }]);
  const before = await count('getSip');
  const [first, second] = await Promise.all([sip(), sip()]);
  expect(first).toEqual({ trunks: [{ fqdn: 'sbc1.contoso.com', port: 5061 }], routes: [] });
  expect(second).toBe(first);
  expect((await count('getSip')) - before).toBe(2);
});
