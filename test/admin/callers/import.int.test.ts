import path from 'node:path';
import { expect, test } from 'vitest';
import { parse, run } from '../../../src/admin/callers/import.ts';
import { parseNumber } from '../../../src/admin/callers/parseNumber.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { adminWorld, audited, noon } from '../adminWorld.ts';

const ada = parseNumber('+12065550100');
const ben = parseNumber('+442079460018');

const listOf = (text: string): string =>
  path.join(temporaryFolder({ 'list.csv': text }), 'list.csv');

test.each([
  { argv: ['a/b.csv'], options: { yes: false, reason: 'in b.csv', as: null, json: false } },
  {
    argv: ['b.csv', '--yes', '--reason', 'register', '--as', 'bob', '--json'],
    options: { yes: true, reason: 'register', as: 'bob', json: true },
  },
])('$argv means $options', ({ argv, options }) => {
  expect(parse(argv)).toEqual({ ...options, file: argv[0] });
});

test('at first it is only said what would happen', async () => {
  const world = adminWorld();
  await world.stores.suppressed.add(ada, { at: noon, reason: 'a letter', by: 'bob' });
  const { json, lines, ending } = await run(parse([listOf(`${ada}\n${ben}`)]), world.deps);
  expect(json).toEqual({ added: 1, present: 1, bad: [], done: false });
  expect(lines).toEqual([
    '1 numbers would be put on the list, 1 are on it already.',
    'Nothing was changed: add --yes to do it.',
  ]);
  expect(ending).toBe('done');
  expect(await world.stores.suppressed.find(ben)).toBeNull();
  expect(await audited(world)).toEqual([]);
});

test('then all numbers are on the list, and bad lines are told', async () => {
  const world = adminWorld();
  const file = listOf(`${ada}\n12\n${ben}`);
  const { json, lines, ending } = await run(parse([file, '--yes']), world.deps);
  expect(json).toMatchObject({ added: 2, present: 0, done: true });
  expect(lines).toContain('  line 2 holds no number: 12');
  expect(ending).toBe('failed');
  for (const number of [ada, ben]) {
    expect(await world.stores.suppressed.find(number)).toMatchObject({ reason: 'in list.csv' });
  }
  const details = { numbers: '2', reason: 'in list.csv' };
  expect(await audited(world)).toMatchObject([
    { what: 'callers.import', subject: 'list.csv', details },
  ]);
});

test('how far it is with a long list is told', async () => {
  const world = adminWorld();
  const numbers = Array.from({ length: 1500 }, (_, i) => `+1206556${String(i).padStart(4, '0')}`);
  await run(parse([listOf(numbers.join('\n')), '--yes']), world.deps);
  expect(world.progress).toEqual(['1000 of 1500', '1000 of 1500']);
});

test('a file that is not there is refused', async () => {
  await expect(run(parse(['/nowhere/list.csv']), adminWorld().deps)).rejects.toMatchObject({
    failure: { ending: 'refused', code: 'noFile' },
  });
});
