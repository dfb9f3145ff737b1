import { expect, test } from 'vitest';
import { explainCode } from '../../../../src/local/softphone/words/explainCode.ts';

test.each([
  [200, 0, ''],
  [200, 8533, 'a key of the menu'],
  [400, 8510, 'the caller said and pressed nothing'],
  [486, 999, 'busy'],
  [500, 1, 'it failed'],
  [200, 1, ''],
])('%d/%d means %s', (code, subCode, words) => {
  expect(explainCode(code, subCode)).toBe(words);
});
