import { expect, test } from 'vitest';
import { labelLines } from '../../../../src/local/softphone/diagram/labelLines.ts';

test.each([
  [[], []],
  [['1'], ['1']],
  [
    ['3', 'noInput', 'noMatch'],
    ['3, noInput', 'noMatch'],
  ],
  [['1', '2', '3', '4'], ['1, 2, 3, 4']],
  [
    ['cases 0', 'cases 1', 'cases 2', 'otherwise', 'ifFails'],
    ['cases 0', 'cases 1', 'and 3 more'],
  ],
])('%j stands as %j', (labels, lines) => {
  expect(labelLines(labels)).toEqual(lines);
});
