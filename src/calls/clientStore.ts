import type { Instant } from '../engine/ids.ts';
import type { ApiClient } from './apiClient.ts';

/** A client as it is kept: its keys as hashes only, the newest first. */
export type KeptClient = ApiClient & Readonly<{ keyHashes: readonly string[]; createdAt: Instant }>;

/** The services that may use the API. */
export type ClientStore = Readonly<{
  all: () => Promise<readonly KeptClient[]>;
  /** Writes a client, whatever stood under its name before. */
  put: (client: KeptClient) => Promise<void>;
  /** Resolves with whether it was there. */
  remove: (name: string) => Promise<boolean>;
}>;
