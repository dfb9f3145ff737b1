import { expect, test } from 'vitest';
import { isTargetUrl } from '../../src/config/isTargetUrl.ts';

test.each([
  ['https://hooks.example/a', false, true],
  ['https://flows.example/workflows/1?api-version=1&sig=abc', false, true],
  ['http://localhost:3000/', false, false],
  ['http://localhost:3000/', true, true],
  ['https://user:pass@hooks.example/', false, false],
  ['https://hooks.example/#a', false, false],
  ['ftp://hooks.example/', true, false],
  ['hooks.example', true, false],
])('%s, http allowed: %s', (text, allowHttp, expected) => {
  expect(isTargetUrl(text, allowHttp)).toBe(expected);
});
