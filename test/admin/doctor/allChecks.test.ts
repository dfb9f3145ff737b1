import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allChecks } from '../../../src/admin/doctor/allChecks.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const names = allChecks.map(({ name }) => name);

test('every check that is written is run, once', () => {
  const files = readdirSync(path.join(root, 'src', 'admin', 'doctor', 'checks'))
    .map((file) => path.parse(file).name)
    .filter((name) => name !== 'waitsForSettings');
  const camel = names.map((name) =>
    name.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase()),
  );
  expect(camel.toSorted()).toEqual(files.toSorted());
  expect(new Set(names).size).toBe(names.length);
});

test('the guide says of every check when it fails', () => {
  const guide = readFileSync(path.join(root, 'docs', 'telephony.md'), 'utf8');
  const [, table = ''] = guide.split('| check | fails or warns when |');
  const told = [...table.matchAll(/^\| ([a-z, ]+) \|/gm)].flatMap(([, cell = '']) =>
    cell.split(', '),
  );
  expect(told.toSorted()).toEqual(names.toSorted());
});
