import { expect, test } from 'vitest';
import { fromCallbackPath } from '../../src/http/fromCallbackPath.ts';

const id = 'aZ09_-aZ09_-aZ09_-aZ09';

test('an address that was given out is read', () => {
  expect(fromCallbackPath({ id, attempt: '2', token: 'abc-_' })).toEqual({
    id,
    attempt: 2,
    token: 'abc-_',
  });
});

test.each([
  [{ attempt: '1', token: 'a' }],
  [{ id: 'short', attempt: '1', token: 'a' }],
  [{ id, attempt: '0', token: 'a' }],
  [{ id, attempt: '-1', token: 'a' }],
  [{ id, attempt: '10000', token: 'a' }],
  [{ id, attempt: '1' }],
  [{ id, attempt: '1', token: 'a/b' }],
  [{ id, attempt: '1', token: 'a'.repeat(101) }],
])('%j cannot be one', (params) => {
  expect(fromCallbackPath(params)).toBeNull();
});
