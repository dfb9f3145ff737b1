import { expect, test } from 'vitest';
import { parsePhoneNumber } from '../../src/flow/phoneNumber.ts';

test.each([
  ['+14255550100', true],
  ['+4930123', true],
  ['+123456', false],
  ['+1234567890123456', false],
  ['+04255550100', false],
  ['14255550100', false],
  ['+1 425 555 0100', false],
  [' +14255550100', false],
  ['+14255550100\n', false],
  ['', false],
])('%j: %s', (text, isNumber) => {
  expect(parsePhoneNumber(text)).toBe(isNumber ? text : null);
});
