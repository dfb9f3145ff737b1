import { expect, test } from 'vitest';
import { parseScopes } from '../../../src/admin/clients/parseScopes.ts';

test('scopes are read once each', () => {
  expect(parseScopes('place, read-all,place')).toEqual(['place', 'read-all']);
});

test.each(['', 'plac', 'place,', 'read'])('%j is refused', (text) => {
  expect(() => parseScopes(text)).toThrow('Write some of place, read-own, read-all, admin.');
});
