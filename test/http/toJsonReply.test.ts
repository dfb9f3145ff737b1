import { expect, test } from 'vitest';
import { toJsonReply } from '../../src/http/toJsonReply.ts';

test('a value becomes JSON that no cache keeps', () => {
  expect(toJsonReply(202, { id: 'a' }, { location: '/api/calls/a' })).toEqual({
    status: 202,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      location: '/api/calls/a',
    },
    body: '{"id":"a"}',
  });
});
