import { expect, test } from 'vitest';
import { bindRequests } from '../../src/app/bindRequests.ts';
import { createGuard } from '../../src/app/createGuard.ts';
import { createListEndpoints } from '../../src/app/createListEndpoints.ts';
import type { ClientScope } from '../../src/calls/apiClient.ts';
import { clientDeps } from '../calls/clientDeps.ts';
import { memoryWorld } from '../calls/memoryWorld.ts';
import { sampleRequest } from '../http/sampleRequest.ts';

const contract = new TextEncoder().encode('{}');

const endpoints = (scopes: readonly ClientScope[]) => {
  const world = memoryWorld();
  const guard = createGuard(async () => ({ name: 'crm', scopes }), world.deps.log);
  return createListEndpoints(guard, bindRequests(clientDeps(world)), async () => contract);
};
const request = sampleRequest({ params: { number: '+12065550123' } });

test.each([
  ['suppressNumber', ['place'], 200],
  ['suppressNumber', ['read-all'], 403],
  ['getSuppression', ['place'], 404],
  ['getSuppression', ['read-own'], 403],
  ['unsuppressNumber', ['place'], 403],
  ['unsuppressNumber', ['admin'], 204],
  ['openApi', ['read-own'], 200],
  ['openApi', [], 403],
] as const)('%s with %j: %i', async (name, scopes, status) => {
  expect((await endpoints(scopes)[name](request)).status).toBe(status);
});

test('the contract is the one that was built', async () => {
  const reply = await endpoints(['place']).openApi(request);
  expect(reply.body).toBe(contract);
});
