import { expect, test } from 'vitest';
import { isSafeUrl } from '../../src/config/isSafeUrl.ts';

test.each([
  ['https://app.example', true],
  ['https://app.example:8443/path', true],
  ['http://localhost:7071', true],
  ['http://127.0.0.1', true],
  ['http://[::1]:80', true],
  ['http://app.example', false],
  ['http://localhost.example', false],
  ['https://user:word@app.example', false],
  ['https://app.example/?code=1', false],
  ['https://app.example/#here', false],
  ['ftp://app.example', false],
  ['app.example', false],
])('%s: %s', (text, expected) => {
  expect(isSafeUrl(text)).toBe(expected);
});
