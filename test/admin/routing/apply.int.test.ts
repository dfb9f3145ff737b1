import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/routing/apply.ts';
import { parse as parseTest, run as runTest } from '../../../src/admin/routing/test.ts';
import { refusal } from '../numbers/refusal.ts';
import { type RoutingWorld, routingWorld, yamlOf } from './routingWorld.ts';
import { sbc1, sbc2 } from './sampleConfig.ts';

const two = yamlOf(['sbc1', 'sbc2'], { us: 'sbc1 sbc2', gb: 'sbc1' });

test.each([
  { argv: [], options: {} },
  {
    argv: ['--yes', '--json', '--as', 'ada', '--file', 'x.yaml'],
    options: { yes: true, json: true, as: 'ada', file: 'x.yaml' },
  },
])('$argv', ({ argv, options }) => {
  const usual = { json: false, file: 'infra/direct-routing.yaml', yes: false, as: null };
  expect(parse(argv)).toEqual({ ...usual, ...options });
});

const rewrite = ({ deps }: RoutingWorld, yaml: string) =>
  writeFile(path.join(deps.root, 'infra/direct-routing.yaml'), yaml);

const routeOf = async ({ deps }: RoutingWorld, number: string) => {
  const { json } = await runTest(parseTest([number, '--from', '+12065550100']), deps);
  return json as { outcome: string; routes: { name: string; trunks: string[] }[] };
};

test('two SBCs are set up, asked about and noted; again there is nothing to do', async () => {
  const world = await routingWorld(two);
  const { json, lines, ending } = await run(parse([]), world.deps);
  expect(world.progress.slice(0, 2)).toEqual([`+ trunk ${sbc1}:5061`, `+ trunk ${sbc2}:5061`]);
  expect(world.asked).toEqual(['Make 4 changes to direct routing? [y/N]']);
  expect(world.progress.slice(-1)).toEqual(['3 of 3: replaced the routes by 2 routes']);
  expect(json).toMatchObject({ steps: [{}, {}, { kind: 'setRoutes' }] });
  expect([lines[0], ending]).toEqual([expect.stringMatching(/^4 changes made/), 'done']);
  expect(await world.noted()).toMatchObject([
    { what: 'routing.apply', details: { addTrunk: '2', addRoute: '2', steps: '3 steps' } },
  ]);
  expect(await routeOf(world, '+14255550100')).toMatchObject({
    ...{ outcome: 'route', routes: [{ name: 'us', trunks: [sbc1, sbc2] }] },
  });
  const again = await run(parse(['--yes']), world.deps);
  expect(again.lines[0]).toContain('nothing to do');
  expect(world.written).toHaveLength(3);
});

test('an SBC in use is taken away, and at no moment a number is without one', async () => {
  const world = await routingWorld(two);
  await run(parse(['--yes']), world.deps);
  const begin = world.written.length;
  await rewrite(world, yamlOf(['sbc2', 'sbc3'], { us: 'sbc2', gb: 'sbc3' }));
  await run(parse(['--yes']), world.deps);
  const moments = world.written.slice(begin - 1);
  expect(moments).toHaveLength(4);
  for (const { trunks, routes } of moments) {
    for (const number of ['+14255550100', '+442079460100']) {
      const route = routes.find(({ numberPattern }) => new RegExp(numberPattern).test(number));
      expect(route?.trunks.filter((fqdn) => Object.hasOwn(trunks, fqdn)).length).toBeGreaterThan(0);
      expect(route?.trunks.every((fqdn) => Object.hasOwn(trunks, fqdn))).toBe(true);
    }
  }
  expect(Object.keys(moments.at(-1)?.trunks ?? {}).toSorted()).toEqual([sbc2, 'sbc3.contoso.com']);
  expect(moments.at(-2)?.trunks).toHaveProperty([sbc1]);
  expect(await routeOf(world, '+442079460100')).toMatchObject({
    routes: [{ name: 'gb', trunks: ['sbc3.contoso.com'] }],
  });
  expect((await run(parse([]), world.deps)).lines[0]).toContain('nothing to do');
});

test('no is no', async () => {
  const world = await routingWorld(two, { answer: 'n' });
  await expect(run(parse([]), world.deps)).rejects.toEqual(refusal('refused', 'declined'));
  expect([world.written, await world.noted()]).toEqual([[], []]);
});

test('a file that is wrong is refused before anybody is asked', async () => {
  const world = await routingWorld(yamlOf(['sbc1'], { us: 'sbc2' }));
  await expect(run(parse([]), world.deps)).rejects.toEqual(refusal('refused', 'badFile'));
  expect(world.asked).toEqual([]);
});
