import { expect, test } from 'vitest';
import { followOperation } from '../../../src/admin/numbers/followOperation.ts';
import { type Begin, startOperation } from '../../../src/admin/numbers/startOperation.ts';
import { wanted } from '../../local/simulator/startResource.ts';
import { numbersWorld } from './numbersWorld.ts';

const search: Begin<Readonly<{ phoneNumbers: string[] }>> = (client, options) =>
  client.beginSearchAvailablePhoneNumbers(wanted, options);

const begin = async (factor: number) => {
  const world = await numbersWorld({ factor });
  const provider = await world.deps.provider();
  const { interrupted } = world.deps;
  const address = await startOperation(search, provider, async () => undefined, interrupted);
  const following = () => followOperation(search, address, 'Searching', provider, world.deps);
  return { ...world, following };
};

test('an operation that takes no time is over at once', async () => {
  const { following, progress } = await begin(0);
  const started = performance.now();
  expect((await following())?.phoneNumbers).toEqual(['+12065550100']);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(progress).toEqual(['Searching …']);
});

test('its address is enough to take it up again, and again', async () => {
  const { following } = await begin(0);
  expect(await following()).toEqual(await following());
});

test('Ctrl-C ends the waiting at once, and the operation goes on', async () => {
  const { following, interrupt, resource, deps, count } = await begin(1);
  const waiting = following();
  setTimeout(interrupt, 50);
  const started = performance.now();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  expect(performance.now() - started).toBeLessThan(1_000);
  await resource.advance(5_000);
  expect(deps.interrupted.aborted).toBe(true);
  expect(await count('searchNumbers')).toBe(1);
});

test('what takes long is told with the time that it has taken', async () => {
  const { following, progress } = await begin(1.6);
  await following();
  expect(progress[1]).toMatch(/^Searching: [5-7] s$/);
}, 15_000);

test('an operation that fails throws what the SDK throws', async () => {
  const world = await begin(1);
  const provider = await world.deps.provider();
  const gone = {
    operation: '/phoneNumbers/operations/search_x?api-version=2025-06-01',
    result: null,
  };
  await expect(followOperation(search, gone, 'x', provider, world.deps)).rejects.toMatchObject({
    statusCode: 404,
  });
});
