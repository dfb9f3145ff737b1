import { expect, it } from 'vitest';
import { fromNumberSearchEntity } from '../../src/store/fromNumberSearchEntity.ts';
import { toNumberSearchEntity } from '../../src/store/toNumberSearchEntity.ts';
import { searchOf } from './sampleSearch.ts';

it('reads what toNumberSearchEntity has written', () => {
  expect(fromNumberSearchEntity(toNumberSearchEntity(searchOf()))).toEqual(searchOf());
});

it('refuses a row of a later build', () => {
  const later = { ...toNumberSearchEntity(searchOf()), schemaVersion: 9 };
  expect(() => fromNumberSearchEntity(later)).toThrow(/numberSearches\/.* has schemaVersion 9/);
});
