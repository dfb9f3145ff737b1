import type { Instant } from '../engine/ids.ts';
import { type ApiClient, defaultClient } from './apiClient.ts';
import { clientKeyHash } from './clientKeyHash.ts';
import type { ClientStore, KeptClient } from './clientStore.ts';
import { createRefreshed } from './createRefreshed.ts';
import type { Log } from './ports.ts';

export type CurrentClientsOptions = Readonly<{
  read: ClientStore['all'];
  now: () => Instant;
  log: Log;
}>;

/** Whose key that is; null when it is nobody's. */
export type ClientOf = (key: string | null) => Promise<ApiClient | null>;

/**
 * The client of a key. Before the clients could be read nobody is let in; as long as there are
 * none everybody is the default one.
 * @throws whatever storage throws, before anything is known
 */
export const createCurrentClients = (options: CurrentClientsOptions): ClientOf => {
  const what = 'the API clients';
  const known = createRefreshed<readonly KeptClient[]>({ ...options, what, atFirst: null });
  return async (key) => {
    const clients = await known();
    if (clients.length === 0) return defaultClient;
    if (key === null) return null;
    const hash = clientKeyHash(key);
    const found = clients.find(({ keyHashes }) => keyHashes.includes(hash));
    return found === undefined ? null : { name: found.name, scopes: found.scopes };
  };
};
