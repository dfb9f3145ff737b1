import { expect, test } from 'vitest';
import { nothingToDo, preparePlan } from '../../../src/admin/routing/preparePlan.ts';
import { refusal } from '../numbers/refusal.ts';
import { routingWorld, yamlOf } from './routingWorld.ts';
import { sbc1 } from './sampleConfig.ts';

test('a plan with what it was made of', async () => {
  const { deps } = await routingWorld(yamlOf(['sbc1'], {}));
  expect(await preparePlan('infra/direct-routing.yaml', deps)).toMatchObject({
    live: { trunks: [], routes: [] },
    plan: { changes: [{ kind: 'addTrunk', trunk: { fqdn: sbc1 } }] },
    warnings: [{ line: 2 }],
  });
  expect(nothingToDo('x.yaml')).toBe('x.yaml and the resource agree: nothing to do.');
});

test('the resource is not reached for a file that is wrong', async () => {
  const provider = () => Promise.reject(new Error('not reached'));
  const { deps } = await routingWorld('trunks: []', { change: { provider } });
  await expect(preparePlan('infra/direct-routing.yaml', deps)).rejects.toEqual(
    refusal('refused', 'badFile'),
  );
});
