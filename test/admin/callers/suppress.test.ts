import { expect, test } from 'vitest';
import { parseNumber } from '../../../src/admin/callers/parseNumber.ts';
import { parse, run } from '../../../src/admin/callers/suppress.ts';
import { adminWorld, audited, noon } from '../adminWorld.ts';

const number = parseNumber('+12065550100');
const plain = { json: false, number, reason: 'asked not to be called', as: null };

test.each([
  { argv: [number], options: plain },
  {
    argv: ['+1 206 555 0100', '--reason', 'a letter', '--as', 'bob', '--json'],
    options: { json: true, number, reason: 'a letter', as: 'bob' },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual(options);
});

test.each([
  { argv: [], says: "missing required argument 'number'" },
  { argv: ['Ada'], says: 'Write a telephone number' },
  { argv: [number, '--reason', ' '], says: '1 to 200 characters' },
])('$argv is refused: $says', ({ argv, says }) => {
  expect(() => parse(argv)).toThrow(says);
});

test('a number is on the list, and who did it is noted without the number', async () => {
  const world = adminWorld();
  const { json, lines } = await run({ ...plain, reason: 'a letter' }, world.deps);
  expect(json).toEqual({ number, suppressed: true, wasThere: false, reason: 'a letter' });
  expect(lines).toEqual(['+12065550100 is on the do-not-call list and is called no more.']);
  expect(await world.stores.suppressed.find(number)).toEqual({
    ...{ at: noon, reason: 'a letter', by: 'ada@laptop' },
  });
  expect(await audited(world)).toEqual([
    {
      ...{ at: noon, who: 'ada@laptop', what: 'callers.suppress', subject: '+1206•••0100' },
      details: { reason: 'a letter' },
    },
  ]);
});

test('a number that is on it stays there for its first reason', async () => {
  const world = adminWorld();
  await run(plain, world.deps);
  const { json, lines } = await run({ ...plain, reason: 'again', as: 'bob' }, world.deps);
  expect(json).toMatchObject({ wasThere: true, reason: 'asked not to be called' });
  expect(lines[0]).toContain('has been on the list since');
  expect(await audited(world)).toHaveLength(1);
});
