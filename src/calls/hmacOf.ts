import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

/** To make a key of bytes takes longer than to use it. */
const keys = new WeakMap<Uint8Array, KeyObject>();

const keyOf = (bytes: Uint8Array): KeyObject => {
  const known = keys.get(bytes);
  if (known !== undefined) return known;
  const made = createSecretKey(bytes);
  keys.set(bytes, made);
  return made;
};

/** HMAC-SHA256 of a text, base64url. The bytes of a key must not change once it was used. */
export const hmacOf = (key: Uint8Array, text: string): string =>
  createHmac('sha256', keyOf(key)).update(text).digest('base64url');
