import { expect, test } from 'vitest';
import { bindCalls } from '../../src/app/bindCalls.ts';
import { bindRequests } from '../../src/app/bindRequests.ts';
import { createCallEndpoints } from '../../src/app/createCallEndpoints.ts';
import { createGuard } from '../../src/app/createGuard.ts';
import type { ClientScope } from '../../src/calls/apiClient.ts';
import { clientDeps } from '../calls/clientDeps.ts';
import { memoryWorld } from '../calls/memoryWorld.ts';
import { sampleRequest } from '../http/sampleRequest.ts';

const endpoints = (scopes: readonly ClientScope[]) => {
  const world = memoryWorld();
  const { deps } = world;
  return createCallEndpoints({
    guard: createGuard(async () => ({ name: 'crm', scopes }), deps.log),
    calls: { ...bindCalls(deps), ...bindRequests(clientDeps(world)) },
    load: deps.store.load,
    dayOf: deps.index.day,
    play: () => async () => null,
    perSecond: 10,
    now: deps.clock.now,
    log: deps.log,
  });
};

test.each([
  ['placeCall', 400, 'place'],
  ['placeBatch', 400, 'place'],
  ['getCall', 404, 'read-own'],
  ['getCall', 404, 'read-all'],
  ['listCalls', 200, 'read-own'],
  ['cancelCall', 404, 'place'],
  ['recording', 404, 'read-own'],
] as const)('%s answers an empty request with %i to who may %s', async (name, status, scope) => {
  expect((await endpoints([scope])[name](sampleRequest())).status).toBe(status);
  const others = (['place', 'read-own', 'read-all'] as const).filter((one) => {
    const reads = scope.startsWith('read') && one.startsWith('read');
    return one !== scope && !reads;
  });
  expect((await endpoints(others)[name](sampleRequest())).status).toBe(403);
  expect((await endpoints(['admin'])[name](sampleRequest())).status).toBe(status);
});
