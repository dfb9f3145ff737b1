import { expect, test } from 'vitest';
import { missingInFilter } from '../../../src/admin/numbers/missingInFilter.ts';

test('a filter names numbers by their raw ids', () => {
  expect(missingInFilter(['+1206', '+1425'], ['4:+1206', '+1425'])).toEqual(['4:+1425']);
});
