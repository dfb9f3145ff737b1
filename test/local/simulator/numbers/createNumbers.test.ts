import { expect, test } from 'vitest';
import { createNumbers } from '../../../../src/local/simulator/numbers/createNumbers.ts';
import { simulatorOptions } from '../../../../src/local/simulator/simulatorOptions.ts';

test('the numbers of the options are owned, and were not bought', () => {
  const numbers = ['+18005550199', '+18005550198'];
  const options = simulatorOptions({ accessKey: 'k', audience: 'a', numbers });
  const created = createNumbers(options, '2026-11-26T00:00:00.000Z');
  expect([...created.owned.keys()]).toEqual(numbers);
  expect([created.bought.size, created.searches.size, created.operations.size]).toEqual([0, 0, 0]);
});
