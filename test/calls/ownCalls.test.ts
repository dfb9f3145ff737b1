import { expect, test } from 'vitest';
import { mayEnd, maySee, noSuchCall } from '../../src/calls/ownCalls.ts';
import { inboundCall, plannedCall } from '../http/sampleCalls.ts';

test.each([
  ['crm', ['read-own'], true, true],
  ['crm', ['place'], false, true],
  ['alarm', ['read-own', 'place'], false, false],
  ['alarm', ['read-all', 'place'], true, false],
  ['alarm', ['admin'], true, true],
] as const)('%s with %j sees a call of crm: %s, ends it: %s', (name, scopes, sees, ends) => {
  expect(maySee({ name, scopes }, plannedCall)).toBe(sees);
  expect(mayEnd({ name, scopes }, plannedCall)).toBe(ends);
});

test('a call that came in is nobody’s own', () => {
  expect(maySee({ name: 'crm', scopes: ['read-own'] }, inboundCall)).toBe(false);
  expect(mayEnd({ name: 'crm', scopes: ['place'] }, inboundCall)).toBe(false);
  expect(noSuchCall()).toMatchObject({ code: 'unknownCall' });
});
