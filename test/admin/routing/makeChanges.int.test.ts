import { expect, test } from 'vitest';
import { makeChanges } from '../../../src/admin/routing/makeChanges.ts';
import { preparePlan } from '../../../src/admin/routing/preparePlan.ts';
import { routingWorld, yamlOf } from './routingWorld.ts';
import { sbc1 } from './sampleConfig.ts';

const file = 'infra/direct-routing.yaml';

test('what is done is noted before, by kinds; a failure again', async () => {
  const world = await routingWorld(yamlOf(['sbc1'], {}));
  const prepared = await preparePlan(file, world.deps);
  const steps = [{ kind: 'setTrunk', trunk: { fqdn: sbc1, port: 5061 } }] as const;
  await makeChanges(prepared, steps, { file, as: 'grace' }, world.deps);
  const details = { file, steps: '1 step', addTrunk: '1' };
  expect(await world.noted()).toMatchObject([{ who: 'grace', what: 'routing.apply', details }]);
  // What was planned is not what there is any more.
  const again = makeChanges(prepared, steps, { file, as: null }, world.deps);
  await expect(again).rejects.toThrow('Somebody else has changed');
  expect(await world.noted()).toHaveLength(3);
});
