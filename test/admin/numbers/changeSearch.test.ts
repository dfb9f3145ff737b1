import { expect, test } from 'vitest';
import { changeSearch } from '../../../src/admin/numbers/changeSearch.ts';
import { createMemoryNumberSearchStore } from '../../store/memoryNumberSearchStore.ts';
import { found, searchOf } from '../../store/sampleSearch.ts';

test('a change is kept; what somebody else has noted meanwhile stays', async () => {
  const store = createMemoryNumberSearchStore();
  const kept = await store.add(searchOf({ found: null }));
  const changed = await changeSearch(store, kept, { found });
  expect((await store.all()).map(({ search }) => search)).toEqual([searchOf()]);
  expect(changed.search.found).toEqual(found);
  const late = await changeSearch(store, kept, { operation: null });
  expect(late.search.operation).toBeNull();
  expect((await store.all()).map(({ search }) => search)).toEqual([searchOf()]);
});
