import { expect, test } from 'vitest';
import { takeNumberFault } from '../../../../src/local/simulator/numbers/takeNumberFault.ts';

test('faults are used up one by one', () => {
  const numbers = [
    { operation: 'purchase' as const, outcome: 'partly' as const, times: 1 },
    { operation: 'purchase' as const, outcome: 'fails' as const, times: 2 },
  ];
  const take = () => takeNumberFault({ numbers }, 'purchase');
  expect(takeNumberFault({ numbers }, 'search')).toBeUndefined();
  expect([take(), take(), take(), take()]).toEqual(['partly', 'fails', 'fails', undefined]);
  expect(takeNumberFault({}, 'purchase')).toBeUndefined();
});
