import { expect, test } from 'vitest';
import { fromClientKey } from '../../src/http/fromClientKey.ts';
import { sampleRequest } from './sampleRequest.ts';

test.each([
  [{ 'x-functions-key': 'a' }, {}, 'a'],
  [{}, { code: 'b' }, 'b'],
  [{ 'x-functions-key': 'a' }, { code: 'b' }, 'a'],
  [{ 'x-functions-key': '' }, { code: '' }, null],
  [{}, {}, null],
])('%j %j: %s', (headers, query, key) => {
  expect(fromClientKey(sampleRequest({ headers: { ...headers }, query: { ...query } }))).toBe(key);
});
