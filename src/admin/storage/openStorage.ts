import { serviceUrisOf } from '../../store/serviceUrisOf.ts';
import type { Values } from '../settings/readSettings.ts';
import type { Stores } from '../stores.ts';
import { storesOf } from './storesOf.ts';

/** `signedIn` is who the account lets in; null where a key does. */
export type OpenStorage = Readonly<{ stores: Stores; signedIn: string | null }>;

/**
 * The storage that the settings name. In a file of its own, for it brings the SDKs: loaded when a
 * verb needs storage.
 */
export const openStorage = async (values: Values): Promise<OpenStorage> => {
  const hashKey = values.HASH_KEY ?? '';
  const connectionString = values.AzureWebJobsStorage?.trim() ?? '';
  if (connectionString !== '') {
    return { stores: storesOf({ connectionString }, hashKey), signedIn: null };
  }
  const { operatorCredential } = await import('./operatorCredential.ts');
  const { credential, name } = operatorCredential();
  // Here and now, for an operation on storage would not wait until somebody is let in.
  const signedIn = await name();
  const serviceUris = serviceUrisOf(values.AzureWebJobsStorage__accountName?.trim() ?? '');
  return { stores: storesOf({ serviceUris, credential }, hashKey), signedIn };
};
