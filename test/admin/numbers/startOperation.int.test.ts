import { expect, test } from 'vitest';
import { type Begin, startOperation } from '../../../src/admin/numbers/startOperation.ts';
import type { OperationAddress } from '../../../src/store/numberSearchStore.ts';
import { wanted } from '../../local/simulator/startResource.ts';
import { numbersWorld } from './numbersWorld.ts';

const search: Begin<unknown> = (client, options) =>
  client.beginSearchAvailablePhoneNumbers(wanted, options);

const start = async (faults: object = {}) => {
  const world = await numbersWorld();
  await world.resource.sim('PUT', '/faults', faults);
  const kept: OperationAddress[] = [];
  const provider = await world.deps.provider();
  const keep = async (address: OperationAddress) => void kept.push(address);
  return { kept, begun: startOperation(search, provider, keep, world.deps.interrupted) };
};

test('the address of an operation is kept before anything is handed over', async () => {
  const { kept, begun } = await start();
  const address = await begun;
  expect(address.operation).toMatch(/^\/phoneNumbers\/operations\/search_/);
  expect(address.result).toMatch(/^\/availablePhoneNumbers\/searchResults\//);
  expect(kept).toEqual([address]);
});

test('it is known although the first look at it fails', async () => {
  const lost = { operation: 'getNumberOperation', code: 500, times: 9 };
  const { kept, begun } = await start({ status: [lost] });
  expect(kept).toEqual([await begun]);
});

test('a refusal, and a lost answer, give no address', async () => {
  const refused = await start({ status: [{ operation: 'searchNumbers', code: 403 }] });
  await expect(refused.begun).rejects.toMatchObject({ statusCode: 403 });
  const lost = await start({ status: [{ operation: 'searchNumbers', code: 0 }] });
  await expect(lost.begun).rejects.toMatchObject({ name: 'RestError' });
  expect([...refused.kept, ...lost.kept]).toEqual([]);
});

test('an address that cannot be kept is a failure', async () => {
  const { deps } = await numbersWorld();
  const keep = () => Promise.reject(new Error('storage is down'));
  const begun = startOperation(search, await deps.provider(), keep, deps.interrupted);
  await expect(begun).rejects.toThrow('storage is down');
});
