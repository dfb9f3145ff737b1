import { expect, test } from 'vitest';
import { validationCode } from '../../../../src/local/host/http/validationCode.ts';

test.each([
  [{ data: { validationCode: 'ABC' } }, 'ABC'],
  [{ data: '{"validationCode":"ABC"}' }, 'ABC'],
  [{ data: 'not JSON' }, undefined],
  [{ data: {} }, undefined],
  [{ data: { validationCode: 7 } }, undefined],
  [undefined, undefined],
])('%o gives %s', (event, code) => {
  expect(validationCode(event)).toBe(code);
});
