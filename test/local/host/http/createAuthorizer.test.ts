import { expect, test } from 'vitest';
import { createAuthorizer, type Level } from '../../../../src/local/host/http/createAuthorizer.ts';
import { testRequest } from '../testRequest.ts';

const keys = { master: 'master-key', default: 'default-key', eventGrid: 'grid-key' };

test.each<[Level, string | undefined, boolean]>([
  ['anonymous', undefined, true],
  ['function', undefined, false],
  ['function', 'default-key', true],
  ['function', 'master-key', true],
  ['function', 'grid-key', false],
  ['function', 'default-ke', false],
  ['function', '', false],
  ['eventGrid', 'grid-key', true],
  ['eventGrid', 'master-key', true],
  ['eventGrid', 'default-key', false],
  ['admin', 'master-key', true],
  ['admin', 'default-key', false],
])('level %s with key %s: %s', (level, key, allowed) => {
  const authorize = createAuthorizer(keys);
  const byHeader = testRequest('/', {
    headers: key === undefined ? {} : { 'x-functions-key': key },
  });
  const byQuery = testRequest(key === undefined ? '/' : `/?code=${key}`);
  expect([authorize(byHeader, level), authorize(byQuery, level)]).toEqual([allowed, allowed]);
});

test('the header goes before the query', () => {
  const headers = { 'x-functions-key': 'wrong' };
  expect(createAuthorizer(keys)(testRequest('/?code=default-key', { headers }), 'function')).toBe(
    false,
  );
});

test('without keys everybody may call everything', () => {
  expect(createAuthorizer(undefined)(testRequest('/'), 'admin')).toBe(true);
});

test('further keys open functions, and nothing else', () => {
  const authorize = createAuthorizer(keys, () => ['crm-key']);
  const request = testRequest('/?code=crm-key');
  expect(authorize(request, 'function')).toBe(true);
  expect(authorize(request, 'admin')).toBe(false);
  expect(authorize(request, 'eventGrid')).toBe(false);
});
