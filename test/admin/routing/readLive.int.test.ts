import { expect, test } from 'vitest';
import { readLive } from '../../../src/admin/routing/readLive.ts';
import { startResource } from '../../local/simulator/startResource.ts';
import { sampleRoute, sbc1 } from './sampleConfig.ts';

test('nothing, and then what there is; a description that there is not is empty', async () => {
  const { routing: sip } = await startResource();
  expect(await readLive({ sip })).toEqual({ trunks: [], routes: [] });
  await sip.setTrunk({ fqdn: sbc1, sipSignalingPort: 5062 });
  await sip.setRoutes([{ name: 'us', numberPattern: '^\\+1\\d{10}$', trunks: [sbc1] }]);
  expect(await readLive({ sip })).toEqual({
    ...{ trunks: [{ fqdn: sbc1, port: 5062 }], routes: [sampleRoute()] },
  });
});

test('routes keep their order', async () => {
  const { routing: sip } = await startResource();
  await sip.setTrunk({ fqdn: sbc1, sipSignalingPort: 5061 });
  const names = ['two', 'one', 'three'];
  await sip.setRoutes(names.map((name) => ({ name, numberPattern: '^1$', trunks: [sbc1] })));
  expect((await readLive({ sip })).routes.map(({ name }) => name)).toEqual(names);
});

test('reading ends with the signal', async () => {
  const { routing: sip } = await startResource();
  await expect(readLive({ sip }, { abortSignal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});
