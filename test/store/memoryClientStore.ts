import type { ClientStore, KeptClient } from '../../src/calls/clientStore.ts';

/** What `createTableClientStore` promises, in memory. */
export const createMemoryClientStore = (): ClientStore => {
  const clients = new Map<string, KeptClient>();
  return {
    all: async () => [...clients.values()],
    put: async (client) => void clients.set(client.name, client),
    remove: async (name) => clients.delete(name),
  };
};
