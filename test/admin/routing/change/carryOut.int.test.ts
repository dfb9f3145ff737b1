import { expect, test } from 'vitest';
import { parse, run } from '../../../../src/admin/routing/apply.ts';
import { carryOut } from '../../../../src/admin/routing/change/carryOut.ts';
import { readLive } from '../../../../src/admin/routing/readLive.ts';
import { refusal } from '../../numbers/refusal.ts';
import { routingWorld, yamlOf } from '../routingWorld.ts';
import { sbc1 } from '../sampleConfig.ts';

const two = yamlOf(['sbc1', 'sbc2'], { us: 'sbc1 sbc2' });
const apply = parse(['--yes']);
const again = 'Run `routing apply` again';

const other = { fqdn: 'other.contoso.com', sipSignalingPort: 5061 };

test('what has changed since it was planned is not written over', async () => {
  const { deps, resource, written } = await routingWorld(two);
  const provider = await deps.provider();
  const live = await readLive(provider);
  await resource.routing.setTrunk(other);
  const steps = [{ kind: 'setTrunk', trunk: { fqdn: sbc1, port: 5061 } }] as const;
  await expect(carryOut(provider, live, steps, deps)).rejects.toEqual(
    refusal('refused', 'changedMeanwhile', 'Nothing was changed.'),
  );
  expect(written).toHaveLength(1);
});

test.each([
  { write: 2, what: 'between two writes', done: 'Done are 2 of 3 steps' },
  { write: 3, what: 'beside the last one', done: 'Done are 3 of 3 steps' },
])('somebody else writes $what: it is noticed', async ({ write, done }) => {
  const { deps, resource, before } = await routingWorld(two);
  before(write, async () => void (await resource.routing.setTrunk(other)));
  await expect(run(apply, deps)).rejects.toEqual(refusal('refused', 'changedMeanwhile', done));
});

test('of two that apply at once one may be refused, and then both agree', async () => {
  const world = await routingWorld(two);
  const ends = await Promise.allSettled([run(apply, world.deps), run(apply, world.deps)]);
  for (const end of ends) {
    if (end.status === 'rejected') {
      expect(end.reason).toEqual(refusal('refused', 'changedMeanwhile', 'again'));
    }
  }
  await run(apply, world.deps);
  expect((await run(apply, world.deps)).lines[0]).toContain('nothing to do');
});

test('Ctrl-C ends it between two writes; again it goes on', async () => {
  const { deps, before, interrupt, written } = await routingWorld(two);
  before(2, interrupt);
  await expect(run(apply, deps)).rejects.toEqual(
    refusal('interrupted', 'interrupted', `Done are 2 of 3 steps (set the trunk ${sbc1}`),
  );
  expect(written).toHaveLength(2);
  const { signal } = new AbortController();
  const { json } = await run(apply, { ...deps, interrupted: signal });
  expect(json).toMatchObject({ steps: [{ kind: 'setRoutes' }] });
});

test('Ctrl-C before anything', async () => {
  const { deps, interrupt, written } = await routingWorld(two);
  interrupt();
  await expect(run(apply, deps)).rejects.toEqual(
    refusal('interrupted', 'interrupted', 'Nothing was changed.'),
  );
  expect(written).toEqual([]);
});

test.each([
  { code: 0, afterEffect: false, ending: 'unreachable' },
  { code: 0, afterEffect: true, ending: 'unreachable' },
  { code: 503, afterEffect: false, ending: 'unreachable' },
])('a connection that is lost half-way: %o', async ({ code, afterEffect, ending }) => {
  const { deps, resource, before, noted } = await routingWorld(two);
  before(2, async () => {
    const status = [{ operation: 'updateSip', code, afterEffect }];
    await resource.sim('PUT', '/faults', { status });
  });
  await expect(run(apply, deps)).rejects.toMatchObject({
    failure: { ending, remedy: expect.stringContaining(again) },
  });
  expect(await noted()).toHaveLength(2);
  await run(apply, deps);
  expect((await run(apply, deps)).lines[0]).toContain('nothing to do');
});

test('what the provider refuses is told by its inner error, with what to do', async () => {
  const { deps, resource } = await routingWorld(two);
  await resource.sim('PUT', '/domains', { domains: ['fabrikam.com'] });
  await expect(run(apply, deps)).rejects.toMatchObject({
    failure: {
      ...{ ending: 'refused', code: 'MissingDomain' },
      message: 'Missing Domain for coresponding Trunk.',
      remedy: expect.stringMatching(/^Verify the domain .* Nothing was changed\./),
    },
  });
});
