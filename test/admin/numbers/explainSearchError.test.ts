import { expect, test } from 'vitest';
import { explainSearchError } from '../../../src/admin/numbers/explainSearchError.ts';

test('the provider’s word stays, and what it means stands beside it', () => {
  expect(explainSearchError('OutOfStock')).toMatch(/^OutOfStock: there are none left/);
  expect(explainSearchError('constructor')).toBe('constructor: the provider says no more');
});
