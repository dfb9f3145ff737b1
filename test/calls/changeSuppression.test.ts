import { expect, test } from 'vitest';
import { suppressNumber, unsuppressNumber } from '../../src/calls/changeSuppression.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { clientDeps } from './clientDeps.ts';
import { memoryWorld } from './memoryWorld.ts';
import { number } from './world.ts';

const callee = number('+12065550123');

test('a number is put on the list once, and who did it is noted without the number', async () => {
  const world = memoryWorld();
  const deps = clientDeps(world);
  const at = world.clock.now();
  const first = await suppressNumber(deps, 'crm', callee, 'asked by mail');
  expect(first).toEqual({ at, reason: 'asked by mail', by: 'crm' });
  world.clock.advance(1_000);
  expect(await suppressNumber(deps, 'alarm', callee, 'again')).toEqual(first);
  const noted = await deps.audit.list(0 as Instant, world.clock.now(), 10);
  expect(noted).toMatchObject([{ at, who: 'client crm', what: 'number.suppress' }]);
  expect(JSON.stringify(noted)).not.toContain(callee);
});

test('it is taken off again, which is noted too', async () => {
  const world = memoryWorld();
  const deps = clientDeps(world);
  await suppressNumber(deps, 'crm', callee, 'asked by mail');
  expect(await unsuppressNumber(deps, 'boss', callee)).toBe(true);
  expect(await unsuppressNumber(deps, 'boss', callee)).toBe(false);
  expect(await deps.suppressed.find(callee)).toBeNull();
  const noted = await deps.audit.list(0 as Instant, world.clock.now(), 10);
  expect(noted).toContainEqual(
    expect.objectContaining({ who: 'client boss', what: 'number.unsuppress' }),
  );
});
