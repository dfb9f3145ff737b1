import { expect, test } from 'vitest';
import { callsVerbs } from '../../../src/admin/calls/callsVerbs.ts';

test('the verbs are there, each under its own name', () => {
  expect(Object.keys(callsVerbs)).toEqual(['list', 'show', 'cancel']);
  for (const [name, { command }] of Object.entries(callsVerbs)) {
    expect(command().name()).toBe(name);
  }
});
