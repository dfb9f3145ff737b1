import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/routing/test.ts';
import { refusal } from '../numbers/refusal.ts';
import { routingWorld, yamlOf } from './routingWorld.ts';
import { sbc1, sbc2 } from './sampleConfig.ts';

const ours = '+12065550100';
const us = '+14255550100';

/** A resource with a number, and routes to the US by both SBCs and to Great Britain by one. */
const world = async () => {
  const settings = async () => ({ origin: 'a test', values: { CALLER_ID: ours }, host: null });
  const given = { simulator: { numbers: [ours] }, change: { settings } };
  const made = await routingWorld(yamlOf(['sbc1', 'sbc2'], { gb: 'sbc2' }), given);
  const { routing } = made.resource;
  await routing.setTrunk({ fqdn: sbc1, sipSignalingPort: 5061 });
  await routing.setTrunk({ fqdn: sbc2, sipSignalingPort: 5061 });
  await routing.setRoutes([
    { name: 'us', numberPattern: '^\\+1\\d{10}$', trunks: [sbc1, sbc2] },
    { name: 'us-second', numberPattern: '^\\+1\\d{10}$', trunks: [sbc2] },
  ]);
  return made.deps;
};

test.each([
  { argv: [us], outcome: 'route', names: ['us', 'us-second'], ending: 'done' },
  { argv: ['+442079460100'], outcome: 'voiceCalling', names: [], ending: 'done' },
  {
    argv: ['+442079460100', '--from', '+12065550199'],
    ...{ outcome: 'fails', names: [], ending: 'failed' },
  },
  {
    argv: ['+442079460100', '--file', 'infra/direct-routing.yaml'],
    ...{ outcome: 'route', names: ['gb'], ending: 'done' },
  },
  {
    argv: [us, '--file', 'infra/direct-routing.yaml'],
    ...{ outcome: 'noRoute', names: [], ending: 'done' },
  },
])('$argv: $outcome', async ({ argv, outcome, names, ending }) => {
  const output = await run(parse(argv), await world());
  expect(output).toMatchObject({
    json: { outcome, routes: names.map((name) => ({ name })) },
    ending,
  });
  expect(output.lines.length).toBeGreaterThan(0);
});

test('a file is asked without a resource', async () => {
  const provider = () => Promise.reject(new Error('not reached'));
  const { deps } = await routingWorld(yamlOf(['sbc1'], { us: 'sbc1' }), { change: { provider } });
  const argv = [us, '--file', 'infra/direct-routing.yaml'];
  expect(await run(parse(argv), deps)).toMatchObject({ json: { outcome: 'route' } });
  const missing = run(parse([us, '--file', 'x.yaml']), deps);
  await expect(missing).rejects.toEqual(refusal('refused', 'noFile'));
});
