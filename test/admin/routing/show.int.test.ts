import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/routing/show.ts';
import { routingWorld } from './routingWorld.ts';
import { sampleRoute, sbc1, sbc2 } from './sampleConfig.ts';

test.each([
  { argv: [], options: { json: false } },
  { argv: ['--json'], options: { json: true } },
])('$argv', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test('nothing, then SBCs and routes in their order, with what looks wrong', async () => {
  const { deps, resource } = await routingWorld('');
  expect((await run(parse([]), deps)).lines).toEqual([
    'No SBC is connected; all calls go by the numbers of the resource.',
  ]);
  await resource.routing.setTrunk({ fqdn: sbc1, sipSignalingPort: 5061 });
  await resource.routing.setTrunk({ fqdn: sbc2, sipSignalingPort: 5062 });
  await resource.routing.setRoutes([
    { name: 'us', numberPattern: '^\\+1\\d{10}$', trunks: [sbc1] },
    { name: 'all', description: 'the rest', numberPattern: '^+\\d+$', trunks: [] },
  ]);
  const { json, lines, ending } = await run(parse([]), deps);
  expect(json).toMatchObject({
    trunks: [{ fqdn: sbc1 }, { fqdn: sbc2, port: 5062 }],
    routes: [sampleRoute(), { name: 'all', description: 'the rest', trunks: [] }],
    flaws: [{ kind: 'unusedTrunk' }, { kind: 'noTrunk' }, { kind: 'plus' }],
  });
  expect(lines.join('\n')).toMatch(/sbc2\.contoso\.com {2}5062\n.*\n {2}1 {2}us .*\n {2}2 {2}all/);
  expect(lines.join('\n')).toContain('Careful: The route all has no SBC');
  expect(ending).toBe('done');
});
