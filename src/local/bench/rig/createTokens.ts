import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';

export type Tokens = Readonly<{
  /** The header that a callback carries. */
  authorization: () => Promise<string>;
  /** The public half, as it is published. */
  keys: JSONWebKeySet;
}>;

const lifeSeconds = 300;
const keptMs = 60_000;
const msPerSecond = 1000;

/** Signs callbacks as the provider does; a token is used again for a minute. */
export const createTokens = async (issuer: string, audience: string): Promise<Tokens> => {
  const kid = randomUUID();
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' };
  let signedAt = Number.NEGATIVE_INFINITY;
  let header = '';
  return {
    keys: { keys: [jwk] },
    authorization: async () => {
      const now = Date.now();
      if (now - signedAt < keptMs) return header;
      const seconds = Math.floor(now / msPerSecond);
      const token = await new SignJWT({})
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(seconds)
        .setNotBefore(seconds)
        .setExpirationTime(seconds + lifeSeconds)
        .sign(privateKey);
      signedAt = now;
      header = `Bearer ${token}`;
      return header;
    },
  };
};
