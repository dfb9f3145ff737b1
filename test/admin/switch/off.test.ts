import { expect, test } from 'vitest';
import { type Options, parse, run } from '../../../src/admin/switch/off.ts';
import { adminWorld, audited, noon } from '../adminWorld.ts';

const plain: Options = { json: false, name: 'closed', as: null };

test.each<{ argv: string[]; options: Partial<Options> }>([
  { argv: ['closed'], options: {} },
  { argv: ['night', '--json', '--as', 'bob'], options: { name: 'night', json: true, as: 'bob' } },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ ...plain, ...options });
});

test.each([
  { argv: [], says: "missing required argument 'name'" },
  { argv: ['closed', '--until', '18:00'], says: "unknown option '--until'" },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});

test.each([
  { on: ['closed'], wasOn: true, lines: ['closed is off.'] },
  { on: ['night'], wasOn: false, lines: ['closed was off already.'] },
])('with $on on: $lines', async ({ on, wasOn, lines }) => {
  const world = adminWorld();
  for (const name of on) await world.stores.switches.turnOn(name, { until: null, say: '' });
  const output = await run(plain, world.deps);
  expect(output).toEqual({ lines, json: { name: 'closed', on: false, wasOn }, ending: 'done' });
  expect(await world.stores.switches.all()).not.toHaveProperty('closed');
  expect(await audited(world)).toEqual([
    { at: noon, who: 'ada@laptop', what: 'switch.off', subject: 'closed', details: {} },
  ]);
});

test('what was forced on can be turned off', async () => {
  const world = adminWorld();
  await world.stores.switches.turnOn('holiday', { until: null, say: '' });
  await run({ ...plain, name: 'holiday' }, world.deps);
  expect(await world.stores.switches.all()).toEqual({});
});

test('a name that nobody knows is refused with the nearest', async () => {
  const world = adminWorld();
  await expect(run({ ...plain, name: 'nigth' }, world.deps)).rejects.toMatchObject({
    failure: { code: 'unknownSwitch', remedy: 'Did you mean `night`?' },
  });
  expect(await audited(world)).toEqual([]);
});
