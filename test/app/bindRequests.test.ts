import { expect, test } from 'vitest';
import { bindRequests } from '../../src/app/bindRequests.ts';
import { fromPlaceCallBody } from '../../src/http/fromPlaceCallBody.ts';
import { clientDeps } from '../calls/clientDeps.ts';
import { memoryWorld } from '../calls/memoryWorld.ts';
import { number } from '../calls/world.ts';

test('what a client asks for is done in its name', async () => {
  const world = memoryWorld();
  const requests = bindRequests(clientDeps(world));
  const body = { to: '+12065550123', flow: 'contoso-support' };
  const call = await requests.request('crm', fromPlaceCallBody(body, 'a'), 0);
  expect(call.plan?.client).toBe('crm');
  const preview = await requests.preview('crm', fromPlaceCallBody(body, 'b'));
  expect(preview).toMatchObject({ refused: null });
  const to = number('+12065550124');
  expect(await requests.suppress('crm', to, 'asked')).toMatchObject({ by: 'crm' });
  expect(await requests.find(to)).toMatchObject({ reason: 'asked' });
  expect(await requests.unsuppress('crm', to)).toBe(true);
});
