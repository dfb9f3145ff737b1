import { serviceUrisOf } from '../../store/serviceUrisOf.ts';
import type { StorageAccount } from '../../store/storageAccount.ts';
import type { Values } from '../settings/readSettings.ts';

export type OpenAccount = Readonly<{
  account: StorageAccount;
  /** Who is let in there, once he is; null where a key is. */
  signedIn: () => Promise<string | null>;
}>;

/** The storage account that the settings name, reached by its key or by whoever is signed in. */
export const openAccount = async (values: Values): Promise<OpenAccount> => {
  const connectionString = values.AzureWebJobsStorage?.trim() ?? '';
  if (connectionString !== '') {
    return { account: { connectionString }, signedIn: async () => null };
  }
  const { operatorCredential } = await import('./operatorCredential.ts');
  const { credential, name } = operatorCredential();
  const serviceUris = serviceUrisOf(values.AzureWebJobsStorage__accountName?.trim() ?? '');
  return { account: { serviceUris, credential }, signedIn: name };
};
