import { expect, test } from 'vitest';
import { fromListQuery } from '../../src/http/fromListQuery.ts';
import { thrownBy } from './sampleRequest.ts';

const now = Date.parse('2026-11-21T23:59:59Z');

test.each([
  [{}, { day: '2026-11-21', limit: 50, continuation: null }],
  [
    { day: 'today', code: 'key' },
    { day: '2026-11-21', limit: 50, continuation: null },
  ],
  [
    { day: '2026-02-28', limit: '200', continuation: 'abc' },
    { day: '2026-02-28', limit: 200, continuation: 'abc' },
  ],
])('%j', (query, expected) => {
  expect(fromListQuery(query, now)).toEqual(expected);
});

test.each([
  [{ day: '2026-02-30' }, 'day'],
  [{ day: 'yesterday' }, 'day'],
  [{ day: '' }, 'day'],
  [{ limit: '0' }, 'limit'],
  [{ limit: '201' }, 'limit'],
  [{ limit: '1.5' }, 'limit'],
  [{ limit: '' }, 'limit'],
  [{ limit: 'ten' }, 'limit'],
  [{ continuation: 'a'.repeat(501) }, 'continuation'],
  [{ dya: 'today' }, 'dya'],
])('%j is refused', async (query, field) => {
  expect(await thrownBy(() => fromListQuery(query, now))).toMatchObject({
    code: 'badRequest',
    errors: [{ field }],
  });
});
