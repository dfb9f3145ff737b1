import { expect, test } from 'vitest';
import { switchVerbs } from '../../../src/admin/switch/switchVerbs.ts';

test('the verbs are there, each under its own name', () => {
  expect(Object.keys(switchVerbs)).toEqual(['on', 'off', 'list']);
  for (const [name, { command }] of Object.entries(switchVerbs)) {
    expect(command().name()).toBe(name);
  }
});
