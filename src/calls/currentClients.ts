import type { Instant } from '../engine/ids.ts';
import { type ApiClient, defaultClient } from './apiClient.ts';
import { clientKeyHash } from './clientKeyHash.ts';
import type { ClientStore, KeptClient } from './clientStore.ts';
import type { Log } from './ports.ts';

/** A new client waits this long at most until it is known, and a removed one stays as long. */
const maxAgeMs = 5_000;

export type CurrentClientsOptions = Readonly<{
  read: ClientStore['all'];
  now: () => Instant;
  log: Log;
}>;

/** Whose key that is; null when it is nobody's. */
export type ClientOf = (key: string | null) => Promise<ApiClient | null>;

/**
 * The client of a key, by what is read at most every 5 s and by one reader at a time. When the
 * clients cannot be read those known last go on; before anything is known nobody is let in.
 * As long as there are no clients everybody is the default one.
 * @throws whatever storage throws, before anything is known
 */
export const createCurrentClients = ({ read, now, log }: CurrentClientsOptions): ClientOf => {
  let known: readonly KeptClient[] | null = null;
  let readAt: Instant | null = null;
  let reading: Promise<void> | null = null;

  const refresh = async (): Promise<void> => {
    const startedAt = now();
    try {
      known = await read();
      readAt = startedAt;
    } catch (error) {
      if (known === null) throw error;
      readAt = startedAt;
      log('warn', 'the API clients could not be read; those known last go on', {
        why: String(error),
      });
    } finally {
      reading = null;
    }
  };

  return async (key) => {
    if (readAt === null || now() - readAt >= maxAgeMs) {
      reading ??= refresh();
      await reading;
    }
    const clients = known ?? [];
    if (clients.length === 0) return defaultClient;
    if (key === null) return null;
    const hash = clientKeyHash(key);
    const found = clients.find(({ keyHashes }) => keyHashes.includes(hash));
    return found === undefined ? null : { name: found.name, scopes: found.scopes };
  };
};
