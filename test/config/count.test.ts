import { expect, test } from 'vitest';
import { count } from '../../src/config/count.ts';

test.each([
  ['1', 1],
  ['90', 90],
  ['100', 100],
])('%s is %i', (text, value) => {
  expect(count(1, 100).parse(text)).toBe(value);
});

test.each(['0', '101', '-1', '1.5', 'x', '', '1e1'])('%j is no such number', (text) => {
  const { error } = count(1, 100).safeParse(text);
  expect(error?.issues.at(-1)?.message).toBe('this is no such number; write 1 to 100.');
});
