import type { StorageAccount } from '../../store/storageAccount.ts';
import type { Values } from '../settings/readSettings.ts';

/** The storage account that the settings name, as the app or whoever is signed in reaches it. */
export const openAccount = async (values: Values): Promise<StorageAccount> => {
  const connectionString = values.AzureWebJobsStorage?.trim() ?? '';
  if (connectionString !== '') return { connectionString };
  const [{ operatorCredential }, { serviceUrisOf }] = await Promise.all([
    import('../storage/operatorCredential.ts'),
    import('../../store/serviceUrisOf.ts'),
  ]);
  const serviceUris = serviceUrisOf(values.AzureWebJobsStorage__accountName?.trim() ?? '');
  return { serviceUris, credential: operatorCredential().credential };
};
