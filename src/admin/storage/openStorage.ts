import type { Values } from '../settings/readSettings.ts';
import type { Stores } from '../stores.ts';
import { openAccount } from './openAccount.ts';
import { storesOf } from './storesOf.ts';

/** `signedIn` is who the account lets in; null where a key does. */
export type OpenStorage = Readonly<{ stores: Stores; signedIn: string | null }>;

/**
 * The storage that the settings name. In a file of its own, for it brings the SDKs: loaded when a
 * verb needs storage.
 */
export const openStorage = async (values: Values): Promise<OpenStorage> => {
  const { account, signedIn } = await openAccount(values);
  // Here and now, for an operation on storage would not wait until somebody is let in.
  const name = await signedIn();
  return { stores: storesOf(account, values.HASH_KEY ?? ''), signedIn: name };
};
