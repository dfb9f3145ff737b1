import { createBlobContainers } from '../../store/createBlobContainers.ts';
import { createBlobPromptStore } from '../../store/createBlobPromptStore.ts';
import type { Seal } from '../../store/createSeal.ts';
import { createTableAuditStore } from '../../store/createTableAuditStore.ts';
import { createTableCallIndex } from '../../store/createTableCallIndex.ts';
import { createTableCallStore } from '../../store/createTableCallStore.ts';
import { createTableClientStore } from '../../store/createTableClientStore.ts';
import { createTableClients } from '../../store/createTableClients.ts';
import { createTableSwitchStore } from '../../store/createTableSwitchStore.ts';
import type { StorageAccount } from '../../store/storageAccount.ts';
import type { Stores } from '../deps.ts';
import { suppressedOf } from './suppressedOf.ts';

/** What callers typed in confidence stays closed here, whatever keys the settings hold. */
const noSecrets: Seal = {
  open: () => null,
  close: () => {
    throw new Error('The command line writes no calls.');
  },
};

/** Everything that verbs find in a storage account; `hashKey` is its app's HASH_KEY, or empty. */
export const storesOf = (account: StorageAccount, hashKey: string): Stores => {
  const tables = createTableClients(account);
  return {
    calls: createTableCallStore(tables, noSecrets),
    index: createTableCallIndex(tables),
    switches: createTableSwitchStore(tables),
    audit: createTableAuditStore(tables),
    clients: createTableClientStore(tables),
    suppressed: suppressedOf(tables, hashKey),
    prompts: createBlobPromptStore(createBlobContainers(account)),
  };
};
