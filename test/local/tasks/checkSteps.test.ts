import { expect, test } from 'vitest';
import { checkSteps } from '../../../src/local/tasks/checkSteps.ts';
import { testContext } from './testContext.ts';

test('types come before form', () => {
  expect(checkSteps(testContext('.').context).map(({ name }) => name)).toEqual([
    'types',
    'types of the softphone',
    'lint',
  ]);
});
