import { expect, it } from 'vitest';
import { fromOperationContext } from '../../src/acs/fromOperationContext.ts';

it.each([
  ['1', 1],
  ['12', 12],
  ['999999999', 999_999_999],
])('takes %j for command %i', (context, number) => {
  expect(fromOperationContext(context)).toBe(number);
});

it.each([
  ['0'],
  ['01'],
  ['-1'],
  ['+1'],
  ['1.5'],
  ['1e3'],
  ['0x1'],
  [' 1'],
  ['1\n'],
  ['1000000000'],
  ['٣'],
  [''],
  ['a random id'],
  [7],
  [null],
  [undefined],
  [['1']],
])('takes %j for none', (context) => {
  expect(fromOperationContext(context)).toBeNull();
});
