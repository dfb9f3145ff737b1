import { expect, test } from 'vitest';
import { writeStep } from '../../../../src/admin/routing/change/writeStep.ts';
import { readLive } from '../../../../src/admin/routing/readLive.ts';
import { startResource } from '../../../local/simulator/startResource.ts';
import { sampleRoute, sbc1 } from '../sampleConfig.ts';

test('each step is one write, and leaves the rest as it is', async () => {
  const { routing: sip } = await startResource();
  const trunk = { fqdn: sbc1, port: 5061 };
  const routes = [sampleRoute({ description: 'x' }), sampleRoute({ name: 'again' })];
  await writeStep({ sip }, { kind: 'setTrunk', trunk });
  await writeStep({ sip }, { kind: 'setRoutes', routes });
  expect(await readLive({ sip })).toEqual({ trunks: [trunk], routes });
  await writeStep({ sip }, { kind: 'setRoutes', routes: [] });
  await writeStep({ sip }, { kind: 'deleteTrunk', fqdn: sbc1 });
  expect(await readLive({ sip })).toEqual({ trunks: [], routes: [] });
});
