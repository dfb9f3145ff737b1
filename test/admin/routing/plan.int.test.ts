import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/routing/plan.ts';
import { refusal } from '../numbers/refusal.ts';
import { routingWorld, yamlOf } from './routingWorld.ts';
import { sbc1, sbc2 } from './sampleConfig.ts';

test.each([
  { argv: [], options: { json: false, file: 'infra/direct-routing.yaml' } },
  { argv: ['--json', '--file', 'x.yaml'], options: { json: true, file: 'x.yaml' } },
])('$argv', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test('what would change, and nothing is written', async () => {
  const { deps, written } = await routingWorld(
    yamlOf(['sbc1', 'sbc2'], { us: 'sbc1', gb: 'sbc2' }),
  );
  const { json, lines, ending } = await run(parse([]), deps);
  expect(lines).toEqual([
    `+ trunk ${sbc1}:5061`,
    `+ trunk ${sbc2}:5061`,
    `+ route 1 us: ^\\+1\\d{10}$ → ${sbc1}`,
    `+ route 2 gb: ^\\+44\\d{7,10}$ → ${sbc2}`,
  ]);
  expect(json).toMatchObject({ changes: [{}, {}, {}, {}], warnings: [] });
  expect([ending, written]).toEqual(['failed', []]);
});

test('nothing to do', async () => {
  const { deps } = await routingWorld('trunks: []\nroutes: []\n');
  const { json, lines, ending } = await run(parse([]), deps);
  expect(json).toMatchObject({ changes: [] });
  expect([lines[0], ending]).toEqual([expect.stringContaining('nothing to do'), 'done']);
});

test('what is doubtful comes first, with its place', async () => {
  const { deps } = await routingWorld(yamlOf(['sbc1'], {}));
  const { json, lines } = await run(parse([]), deps);
  expect(lines[0]).toMatch(/^infra\/direct-routing\.yaml:2:\d+ {2}No route uses sbc1/);
  expect(json).toMatchObject({ warnings: [{ line: 2 }] });
});

test.each([
  { argv: ['--file', 'x.yaml'], code: 'noFile' },
  { argv: [], code: 'badFile' },
])('$code', async ({ argv, code }) => {
  const { deps } = await routingWorld(yamlOf([], { us: 'sbc1' }));
  await expect(run(parse(argv), deps)).rejects.toEqual(refusal('refused', code));
});
