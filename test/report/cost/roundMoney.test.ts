import { expect, test } from 'vitest';
import { roundMoney } from '../../../src/report/cost/roundMoney.ts';

test('money is kept to the millionth', () => {
  expect([roundMoney(0.1 + 0.2), roundMoney(0.0000014), roundMoney(0.0000015)]).toEqual([
    0.3, 0.000001, 0.000002,
  ]);
});
