import { expect, test } from 'vitest';
import { serviceUrl } from '../../src/calls/serviceUrl.ts';

test.each([
  ['https://api.example.com/balance', null, 'https://api.example.com/balance'],
  ['https://api.example.com/balance', 'https://a.example', 'https://api.example.com/balance'],
  ['/balance?a=b', 'https://a.example', 'https://a.example/balance?a=b'],
  ['/balance', 'https://a.example/v1', 'https://a.example/v1/balance'],
  // What a look-up leaves empty leads to no other host.
  ['//evil.example/', 'https://a.example', 'https://a.example//evil.example/'],
  ['/balance', null, null],
])('%s with %s is %s', (asked, baseUrl, whole) => {
  expect(serviceUrl(asked, baseUrl)).toBe(whole);
});
