import { expect, it } from 'vitest';
import type { ClientStore, KeptClient } from '../../src/calls/clientStore.ts';
import type { Instant } from '../../src/engine/ids.ts';

const crm: KeptClient = {
  ...{ name: 'crm', scopes: ['place', 'read-own'] },
  ...{ keyHashes: ['hash-2', 'hash-1'], createdAt: 1_764_000_000_000 as Instant },
};

/**
 * What every `ClientStore` keeps to. `create` gives two views of one store that is empty, as two
 * processes have them.
 */
export const clientStoreContract = (create: () => readonly [ClientStore, ClientStore]): void => {
  it('begins with no client', async () => {
    const [store] = create();
    expect(await store.all()).toEqual([]);
    expect(await store.remove('crm')).toBe(false);
  });

  it('shows others a client as it was put, until it is removed', async () => {
    const [one, other] = create();
    await one.put(crm);
    await one.put({ ...crm, name: 'alarm', scopes: ['admin'] });
    const names = (await other.all()).map(({ name }) => name).toSorted();
    expect(names).toEqual(['alarm', 'crm']);
    expect(await other.all()).toContainEqual(crm);
    expect(await other.remove('alarm')).toBe(true);
    expect(await one.all()).toEqual([crm]);
  });

  it('put again, a client is what it was put as last', async () => {
    const [store] = create();
    await store.put(crm);
    await store.put({ ...crm, scopes: ['read-all'], keyHashes: ['hash-3'] });
    expect(await store.all()).toEqual([{ ...crm, scopes: ['read-all'], keyHashes: ['hash-3'] }]);
  });
};
