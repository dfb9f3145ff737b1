import { expect, test } from 'vitest';
import { formatNumber } from '../../../../src/local/softphone/words/formatNumber.ts';

test.each([
  ['+12065550100', '+1 206 555 0100'],
  ['+442079460000', '+44 207 946 0000'],
  ['anonymous', 'anonymous'],
  ['8:acs:x_y', 'the app'],
])('%s is read as %s', (number, text) => {
  expect(formatNumber(number)).toBe(text);
});
