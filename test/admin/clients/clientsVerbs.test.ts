import { expect, test } from 'vitest';
import { clientsVerbs } from '../../../src/admin/clients/clientsVerbs.ts';

test('the verbs are there, each under its own name', () => {
  expect(Object.keys(clientsVerbs)).toEqual(['add', 'list', 'remove']);
  for (const [name, { command }] of Object.entries(clientsVerbs)) {
    expect(command().name()).toBe(name);
  }
});
