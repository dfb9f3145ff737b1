import { createHash } from 'node:crypto';

/**
 * What is kept of a client's key. A key is 256 random bits, so that nobody can find it by trying;
 * no key of ours is needed to hide it, and none that is lost or changed locks a client out.
 */
export const clientKeyHash = (key: string): string =>
  createHash('sha256').update(`client|${key}`).digest('base64url');
