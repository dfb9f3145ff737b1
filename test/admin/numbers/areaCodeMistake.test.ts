import { expect, test } from 'vitest';
import { areaCodeMistake } from '../../../src/admin/numbers/areaCodeMistake.ts';

test.each([
  { country: 'US', type: 'geographic', code: '206' },
  { country: 'CA', type: 'geographic', code: '416' },
  { country: 'PR', type: 'geographic', code: '787' },
  { country: 'US', type: 'tollFree', code: '855' },
  // What is not North America is not known here.
  { country: 'GB', type: 'geographic', code: '20' },
  { country: 'XX', type: 'geographic', code: '1' },
] as const)('$code is right for $type numbers of $country', ({ country, type, code }) => {
  expect(areaCodeMistake(country, type, code)).toBeNull();
});

test.each([
  { country: 'US', type: 'geographic', code: '20', says: 'have three digits' },
  { country: 'US', type: 'geographic', code: '106', says: 'have three digits' },
  { country: 'US', type: 'geographic', code: '855', says: '855 is for toll-free numbers.' },
  { country: 'US', type: 'tollFree', code: '206', says: '206 is not for toll-free numbers.' },
  { country: 'US', type: 'geographic', code: '416', says: '416 is an area code of CA.' },
  { country: 'CA', type: 'geographic', code: '206', says: '206 is an area code of US.' },
] as const)('$code is wrong for $type numbers of $country', ({ country, type, code, says }) => {
  expect(areaCodeMistake(country, type, code)).toContain(says);
});
