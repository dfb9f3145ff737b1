import { expect, test } from 'vitest';
import { parseNumber } from '../../../src/admin/callers/parseNumber.ts';
import { parse, run } from '../../../src/admin/callers/unsuppress.ts';
import { adminWorld, audited, noon } from '../adminWorld.ts';

const number = parseNumber('+12065550100');

test.each([
  { argv: [number], options: { json: false, number, as: null } },
  { argv: [number, '--as', 'bob', '--json'], options: { json: true, number, as: 'bob' } },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test('a number is taken off the list, and why it stood there is noted', async () => {
  const world = adminWorld();
  await world.stores.suppressed.add(number, { at: noon, reason: 'a letter', by: 'bob' });
  const { json, lines } = await run(parse([number]), world.deps);
  expect(json).toEqual({ number, suppressed: false });
  expect(lines).toEqual(['+12065550100 may be called again.']);
  expect(await world.stores.suppressed.find(number)).toBeNull();
  expect(await audited(world)).toEqual([
    {
      ...{ at: noon, who: 'ada@laptop', what: 'callers.unsuppress', subject: '+1206•••0100' },
      details: { reason: 'a letter', by: 'bob' },
    },
  ]);
});

test('a number that is not on it is refused', async () => {
  const world = adminWorld();
  await expect(run(parse([number]), world.deps)).rejects.toMatchObject({
    failure: { ending: 'refused', code: 'notSuppressed' },
  });
  expect(await audited(world)).toEqual([]);
});
