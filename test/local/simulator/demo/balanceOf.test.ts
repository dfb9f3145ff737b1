import { expect, test } from 'vitest';
import { balanceOf } from '../../../../src/local/simulator/demo/balanceOf.ts';

test('whoever knows the PIN is told the balance', () => {
  expect(balanceOf({ account: '1002', pin: '4321' })).toEqual({
    known: true,
    account: { balance: '17 dollars' },
  });
});

test.each([
  [{ account: '1001', pin: '4321' }],
  [{ account: '1001' }],
  [{ account: '9999', pin: '1234' }],
  [{ account: 'toString', pin: undefined }],
  [{}],
  [null],
  ['1001'],
])('%j is told nothing', (asked) => {
  expect(balanceOf(asked)).toEqual({ known: false, account: { balance: '' } });
});
