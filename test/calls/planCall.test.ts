import { expect, test } from 'vitest';
import { planCall } from '../../src/calls/planCall.ts';
import { fromPlaceCallBody } from '../../src/http/fromPlaceCallBody.ts';
import { thrownBy } from '../http/sampleRequest.ts';
import { clientDeps } from './clientDeps.ts';
import { memoryWorld } from './memoryWorld.ts';

const body = { to: '+12065550123', flow: 'contoso-support' };
const asked = (change: object = {}) => fromPlaceCallBody({ ...body, ...change }, 'a1');

test('a plan names who asks', async () => {
  const plan = await planCall(clientDeps(memoryWorld()), 'crm', asked({ maxLength: '5m' }));
  expect(plan).toMatchObject({ client: 'crm', maxMs: 300_000, window: null });
});

test('the hours are those of where the number may be', async () => {
  const world = memoryWorld();
  const window = { hours: '09:00-18:00' };
  const there = await planCall(clientDeps(world), 'crm', asked({ window }));
  expect(there.window?.zones).toEqual(['America/New_York']);
  const nowhere = clientDeps(world, { zones: () => ({ byPrefix: new Map(), longest: 0 }) });
  expect(await thrownBy(() => planCall(nowhere, 'crm', asked({ window })))).toMatchObject({
    errors: [{ field: 'window.zone' }],
  });
  const user = asked({ window, to: '8:acs:resource_user' });
  expect(await thrownBy(() => planCall(clientDeps(world), 'crm', user))).toMatchObject({
    errors: [{ field: 'window.zone' }],
  });
});
