import { createBlobContainers } from '../../store/createBlobContainers.ts';
import { createBlobPromptStore } from '../../store/createBlobPromptStore.ts';
import type { Seal } from '../../store/createSeal.ts';
import { createTableAuditStore } from '../../store/createTableAuditStore.ts';
import { createTableCallIndex } from '../../store/createTableCallIndex.ts';
import { createTableCallStore } from '../../store/createTableCallStore.ts';
import { createTableClients } from '../../store/createTableClients.ts';
import { createTableSwitchStore } from '../../store/createTableSwitchStore.ts';
import { serviceUrisOf } from '../../store/serviceUrisOf.ts';
import type { StorageAccount } from '../../store/storageAccount.ts';
import type { Stores } from '../deps.ts';
import type { Values } from '../settings/readSettings.ts';

/** `signedIn` is who the account lets in; null where a key does. */
export type OpenStorage = Readonly<{ stores: Stores; signedIn: string | null }>;

/** What callers typed in confidence stays closed here, whatever keys the settings hold. */
const noSecrets: Seal = {
  open: () => null,
  close: () => {
    throw new Error('The command line writes no calls.');
  },
};

const storesOf = (account: StorageAccount): Stores => {
  const tables = createTableClients(account);
  return {
    calls: createTableCallStore(tables, noSecrets),
    index: createTableCallIndex(tables),
    switches: createTableSwitchStore(tables),
    audit: createTableAuditStore(tables),
    prompts: createBlobPromptStore(createBlobContainers(account)),
  };
};

/**
 * The storage that the settings name. In a file of its own, for it brings the SDKs: loaded when a
 * verb needs storage.
 */
export const openStorage = async (values: Values): Promise<OpenStorage> => {
  const connectionString = values.AzureWebJobsStorage?.trim() ?? '';
  if (connectionString !== '') {
    return { stores: storesOf({ connectionString }), signedIn: null };
  }
  const { operatorCredential } = await import('./operatorCredential.ts');
  const { credential, name } = operatorCredential();
  // Here and now, for an operation on storage would not wait until somebody is let in.
  const signedIn = await name();
  const serviceUris = serviceUrisOf(values.AzureWebJobsStorage__accountName?.trim() ?? '');
  return { stores: storesOf({ serviceUris, credential }), signedIn };
};
