import { expect, test } from 'vitest';
import { ratesVerbs } from '../../../src/admin/rates/ratesVerbs.ts';

test('the verbs are there, each under its own name', () => {
  expect(Object.keys(ratesVerbs)).toEqual(['show', 'update']);
  for (const [name, { command }] of Object.entries(ratesVerbs)) {
    expect(command().name()).toBe(name);
  }
});
