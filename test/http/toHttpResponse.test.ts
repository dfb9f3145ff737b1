import { expect, test } from 'vitest';
import { toHttpResponse } from '../../src/http/toHttpResponse.ts';

test('a reply goes to the library as it is; no body stays none', () => {
  const headers = { etag: '"a"' };
  expect(toHttpResponse({ status: 200, headers, body: 'text' })).toEqual({
    status: 200,
    headers,
    body: 'text',
  });
  expect(toHttpResponse({ status: 304, headers, body: null })).toEqual({ status: 304, headers });
});
