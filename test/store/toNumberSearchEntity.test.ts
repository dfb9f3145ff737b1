import { expect, it } from 'vitest';
import { toNumberSearchEntity } from '../../src/store/toNumberSearchEntity.ts';
import { searchOf } from './sampleSearch.ts';

it('writes a search under its time and id, so that they stand in order', () => {
  const search = searchOf({ id: 'a/b', at: 5 });
  expect(toNumberSearchEntity(search)).toEqual({
    partitionKey: 'search',
    rowKey: '000000000000005|a~2fb',
    schemaVersion: 1,
    json: JSON.stringify(search),
  });
});
