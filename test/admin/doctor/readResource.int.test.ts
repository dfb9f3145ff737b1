import { expect, test } from 'vitest';
import { readNumbers, readSip } from '../../../src/admin/doctor/readResource.ts';
import { buy, startResource } from '../../local/simulator/startResource.ts';
import { ourNumber } from '../../local/simulator/startSimulator.ts';

const never = new AbortController().signal;

test('numbers are told with what they can do', async () => {
  const resource = await startResource();
  const bought = await buy(resource, {
    capabilities: { calling: 'inbound', sms: 'none' },
  });
  expect(await readNumbers({ numbersOnce: resource.numbers }, never)).toEqual([
    { number: ourNumber, takes: true, places: true },
    { number: bought, takes: true, places: false },
  ]);
});

test('routes keep their order', async () => {
  const { routing } = await startResource();
  expect(await readSip({ sip: routing }, never)).toEqual({ trunks: [], routes: [] });
  await routing.setTrunk({ fqdn: 'sbc.contoso.com', sipSignalingPort: 5061 });
  const trunks = ['sbc.contoso.com'];
  await routing.setRoutes([
    { name: 'two', numberPattern: '^2$', trunks },
    { name: 'one', numberPattern: '^1$', trunks },
  ]);
  expect(await readSip({ sip: routing }, never)).toEqual({
    trunks,
    routes: [
      { name: 'two', pattern: '^2$', trunks },
      { name: 'one', pattern: '^1$', trunks },
    ],
  });
});
