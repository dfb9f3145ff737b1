import { isIP } from 'node:net';
import { isPublicAddress } from './isPublicAddress.ts';

export type Address = Readonly<{ address: string; family: number }>;

/** Every address of a host; throws when there is none. */
export type Resolve = (hostname: string) => Promise<readonly Address[]>;

/**
 * The addresses to which a connection may be made, and to no others: null when one of them is not
 * public. A name with a public and a private address is refused as a whole, for that is how one is
 * smuggled in.
 */
export const resolveHost = async (
  hostname: string,
  resolve: Resolve,
  allowPrivate: boolean,
): Promise<readonly Address[] | null> => {
  const literal = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(literal);
  const addresses = family === 0 ? await resolve(hostname) : [{ address: literal, family }];
  if (allowPrivate) return addresses;
  return addresses.every(({ address }) => isPublicAddress(address)) ? addresses : null;
};
