import { randomBytes } from 'node:crypto';
import { clientKeyHash } from '../../calls/clientKeyHash.ts';
import { keyNameOf } from './keyNameOf.ts';

const keyBytes = 32;

/** A key for a client that nobody can guess, what is kept of it, and what the host calls it. */
export const newKey = (client: string) => {
  const key = randomBytes(keyBytes).toString('base64url');
  const keyHash = clientKeyHash(key);
  return { key, keyHash, keyName: keyNameOf(client, keyHash) };
};
