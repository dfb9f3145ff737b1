import { expect, test } from 'vitest';
import { defaultClient } from '../../src/calls/apiClient.ts';
import { clientKeyHash } from '../../src/calls/clientKeyHash.ts';
import type { KeptClient } from '../../src/calls/clientStore.ts';
import { createCurrentClients } from '../../src/calls/currentClients.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { createMemoryClientStore } from '../store/memoryClientStore.ts';

const crm: KeptClient = {
  ...{ name: 'crm', scopes: ['place'], createdAt: 0 as Instant },
  keyHashes: [clientKeyHash('new'), clientKeyHash('old')],
};

const given = () => {
  const store = createMemoryClientStore();
  const logged: string[] = [];
  const state = { now: 0, reads: 0, down: false };
  const clientOf = createCurrentClients({
    read: async () => {
      state.reads += 1;
      if (state.down) throw new Error('storage is down');
      return store.all();
    },
    now: () => state.now as Instant,
    log: (_, message) => void logged.push(message),
  });
  return { store, state, clientOf, logged };
};

test('as long as there is no client everybody is the default one', async () => {
  const { clientOf } = given();
  expect(await clientOf(null)).toEqual(defaultClient);
  expect(await clientOf('any')).toEqual(defaultClient);
});

test('a client is known by its keys, and nobody else is let in', async () => {
  const { store, clientOf } = given();
  await store.put(crm);
  const known = { name: 'crm', scopes: ['place'] };
  expect(await clientOf('new')).toEqual(known);
  expect(await clientOf('old')).toEqual(known);
  expect(await clientOf('other')).toBeNull();
  expect(await clientOf('')).toBeNull();
  expect(await clientOf(null)).toBeNull();
});

test('clients are read every 5 s, by one reader at a time', async () => {
  const { store, state, clientOf } = given();
  await Promise.all([clientOf('new'), clientOf('new'), clientOf('new')]);
  expect(state.reads).toBe(1);
  await store.put(crm);
  state.now = 4_999;
  expect(await clientOf('other')).toEqual(defaultClient);
  state.now = 5_000;
  expect(await clientOf('other')).toBeNull();
  expect(state.reads).toBe(2);
});

test('those known last go on when storage is down; before that nobody is let in', async () => {
  const { store, state, clientOf, logged } = given();
  await store.put(crm);
  state.down = true;
  await expect(clientOf('new')).rejects.toThrow('storage is down');
  state.down = false;
  expect(await clientOf('new')).toMatchObject({ name: 'crm' });
  state.down = true;
  state.now = 10_000;
  expect(await clientOf('new')).toMatchObject({ name: 'crm' });
  expect(logged).toEqual(['the API clients could not be read; those known last go on']);
});
