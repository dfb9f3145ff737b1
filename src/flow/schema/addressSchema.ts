import { hinted } from './hints.ts';
import { scalar } from './scalar.ts';

const maxUrlLength = 1_000;

const isAddress = (text: string): boolean => {
  if (text.length > maxUrlLength || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  // Whom a call turns to is never for a caller to say.
  if (username !== '' || password !== '' || /[{}]/.test(hostname)) return false;
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && isLocal);
};

/**
 * The address of a web service: https, or http on this machine for local work. A look-up in the
 * name of its host makes it none.
 */
export const addressSchema = (name: string, description: string, example: string) =>
  hinted(
    scalar((text) => (isAddress(text) ? text : null), { type: 'string' }),
    description,
    'an address that begins with https://',
    `${name}: "${example}"`,
  );
