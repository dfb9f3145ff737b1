import { expect, test } from 'vitest';
import { callersVerbs } from '../../../src/admin/callers/callersVerbs.ts';

test('the verbs are there, each under its own name', () => {
  expect(Object.keys(callersVerbs)).toEqual([
    ...['suppress', 'unsuppress', 'import', 'export', 'erase'],
  ]);
  for (const [name, { command }] of Object.entries(callersVerbs)) {
    expect(command().name()).toBe(name);
  }
});
