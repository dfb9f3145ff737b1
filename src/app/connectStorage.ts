import type { Config } from '../config.ts';
import { serviceUrisOf } from '../store/serviceUrisOf.ts';
import type { StorageAccount } from '../store/storageAccount.ts';
import type { GetCredential } from './createCredential.ts';

/** The storage account that the settings name. */
export const connectStorage = async (
  storage: Config['storage'],
  credential: GetCredential,
): Promise<StorageAccount> =>
  'connectionString' in storage
    ? storage
    : { serviceUris: serviceUrisOf(storage.accountName), credential: await credential() };
