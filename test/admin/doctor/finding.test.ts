import { expect, test } from 'vitest';
import { failure, ok, unchecked, warning } from '../../../src/admin/doctor/finding.ts';

test('only what is right needs no remedy', () => {
  expect(ok('fine')).toEqual({ status: 'ok', message: 'fine', remedy: null });
  const rest = [warning, failure, unchecked].map((make) => make('so', 'do'));
  expect(rest.map(({ status }) => status)).toEqual(['warning', 'failure', 'unchecked']);
  expect(rest.map(({ remedy }) => remedy)).toEqual(['do', 'do', 'do']);
});
