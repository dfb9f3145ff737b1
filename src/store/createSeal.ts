import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Closes texts so that only this app can read them; each is bound to what it is about. */
export type Seal = Readonly<{
  close: (text: string, about: string) => string;
  /** Null for a text that was closed under another key, is about something else, or is damaged. */
  open: (closed: string, about: string) => string | null;
}>;

const algorithm = 'aes-256-gcm';
const keyLength = 32;
const nonceLength = 12;
const tagLength = 16;
const purpose = 'secrets of calls';

/** Seals by AES-256-GCM under a key derived from `key`, of which it betrays nothing. */
export const createSeal = (key: Uint8Array): Seal => {
  const derived = Buffer.from(hkdfSync('sha256', key, '', purpose, keyLength));
  return {
    close: (text, about) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, derived, nonce).setAAD(Buffer.from(about));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    open: (closed, about) => {
      const bytes = Buffer.from(closed, 'base64url');
      const body = bytes.subarray(nonceLength + tagLength);
      try {
        const nonce = bytes.subarray(0, nonceLength);
        const decipher = createDecipheriv(algorithm, derived, nonce, { authTagLength: tagLength })
          .setAAD(Buffer.from(about))
          .setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
      } catch {
        // Whatever is wrong with it, it cannot be read; the caller of a call is asked again.
        return null;
      }
    },
  };
};
