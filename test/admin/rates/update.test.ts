import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readTables } from '../../../src/admin/rates/readTables.ts';
import { parse, run } from '../../../src/admin/rates/update.ts';
import { temporaryFolder } from '../../local/tasks/temporaryFolder.ts';
import { adminWorld, audited } from '../adminWorld.ts';
import { priceFolder } from './priceFolder.ts';

const head = 'Destination Name,Destination Type,Country,Prefix,Price / min';
const plain = { json: false, date: '2026-11-20', source: 'there', yes: true, as: null };

const setUp = (...lines: readonly string[]) => {
  const file = path.join(temporaryFolder({}), 'rates.csv');
  writeFileSync(file, [head, ...lines].join('\n'));
  const world = adminWorld({ root: priceFolder() });
  return { world, deps: world.deps, options: { ...plain, file } };
};

const newer = ['USA,mixed,US,1,0.014', 'Alaska,mixed,US,1907,0.09', 'Germany,landline,DE,49,0.015'];

test('file and day are needed', () => {
  expect(parse(['rates.csv', '--date', '2026-11-20', '--source', 'there', '--yes'])).toEqual({
    ...{ ...plain, file: 'rates.csv' },
  });
  expect(() => parse(['rates.csv'])).toThrow('--date');
  expect(() => parse(['rates.csv', '--date', '2026-13-01'])).toThrow('YYYY-MM-DD');
});

test('says what would change, and changes nothing without --yes', async () => {
  const { deps, options, world } = setUp(...newer);
  const { json, lines } = await run({ ...options, yes: false }, deps);
  expect(json).toMatchObject({ rates: 3, added: 1, removed: 0, changed: 1, done: false });
  expect(lines).toEqual([
    '3 rates of 2026-11-20: 1 new, 0 gone, 1 with another price since 2026-11-01.',
    'Nothing was changed: add --yes to do it.',
  ]);
  expect(readTables(deps.root).rates.date).toBe('2026-11-01');
  expect(await audited(world)).toEqual([]);
});

test('puts the table in place of the one before, one rate a line', async () => {
  const { deps, options, world } = setUp(...newer);
  expect(await run(options, deps)).toMatchObject({ json: { done: true }, ending: 'done' });
  const { rates, notice } = readTables(deps.root);
  expect([rates.date, rates.source, notice]).toEqual(['2026-11-20', 'there', 'As agreed.']);
  expect(rates.byPrefix.get('49')).toMatchObject({ country: 'DE', perMinute: 15_000 });
  const text = readFileSync(path.join(deps.root, 'src/rates/rates.json'), 'utf8');
  expect(text).toContain('\n    ["49","Germany","landline","DE",15000]\n');
  expect(await audited(world)).toMatchObject([{ what: 'rates.update', subject: 'rates.csv' }]);
});

test('bad lines are told; a file that cannot be read, or holds nothing, is refused', async () => {
  const { deps, options } = setUp(...newer, 'Nowhere,mixed,XXX,999,1');
  const { lines, ending } = await run({ ...options, yes: false }, deps);
  expect([lines[1], ending]).toEqual([expect.stringContaining('line 5: Country'), 'failed']);
  const none = setUp();
  await expect(run(none.options, none.deps)).rejects.toMatchObject({
    failure: { code: 'noRates' },
  });
  const gone = { ...none.options, file: '/nowhere/rates.csv' };
  await expect(run(gone, none.deps)).rejects.toMatchObject({ failure: { code: 'noFile' } });
});

test('a file with less than half of the rates is refused, for it may be half a file', async () => {
  const { deps, options } = setUp(...newer);
  await run(options, deps);
  const { options: half } = setUp('USA,mixed,US,1,0.014');
  await expect(run(half, deps)).rejects.toMatchObject({ failure: { code: 'tooFew' } });
  expect(readTables(deps.root).rates.byPrefix.size).toBe(3);
});
