import { expect, it } from 'vitest';
import type { NumberSearchStore } from '../../src/store/numberSearchStore.ts';
import { found, purchase, searchOf } from './sampleSearch.ts';

type Stores = readonly [NumberSearchStore, NumberSearchStore];

/**
 * What every `NumberSearchStore` keeps to. `create` gives two views of one store that is empty, as
 * two processes have them.
 */
export const numberSearchStoreContract = (create: () => Stores): void => {
  it('begins with nothing, and shows others what was added, the oldest first', async () => {
    const [one, other] = create();
    expect(await other.all()).toEqual([]);
    const young = searchOf({ id: 'young/2', at: 20, found: null, operation: null });
    await one.add(young);
    await one.add(searchOf({ id: 'old', at: 10 }));
    expect((await other.all()).map(({ search }) => search)).toEqual([
      searchOf({ id: 'old', at: 10 }),
      young,
    ]);
  });

  it('replaces a search as it was read, again and again', async () => {
    const [one, other] = create();
    const added = await one.add(searchOf({ found: null }));
    const second = await one.replace(added, searchOf({ found }));
    expect(second).not.toBeNull();
    if (second !== null) await one.replace(second, searchOf({ purchase }));
    expect((await other.all()).map(({ search }) => search)).toEqual([searchOf({ purchase })]);
  });

  it('lets only one of two order what both have seen', async () => {
    const [one, other] = create();
    await one.add(searchOf());
    const [seen] = await other.all();
    const [again] = await one.all();
    if (seen === undefined || again === undefined) throw new Error('there should be a search');
    expect(await one.replace(again, searchOf({ purchase }))).not.toBeNull();
    expect(await other.replace(seen, searchOf({ purchase: null }))).toBeNull();
    expect((await other.all())[0]?.search.purchase).toEqual(purchase);
  });

  it('removes a search, once or twice, and does not replace one that is gone', async () => {
    const [one, other] = create();
    const added = await one.add(searchOf());
    await other.remove(added);
    await other.remove(added);
    expect(await one.all()).toEqual([]);
    expect(await one.replace(added, searchOf())).toBeNull();
  });
};
