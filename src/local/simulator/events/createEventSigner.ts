import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, type JSONWebKeySet, SignJWT } from 'jose';

const tokenLifeSeconds = 300;

export type Token = {
  readonly issuer: string;
  readonly audience: string;
  /** Seconds since 1970. */
  readonly issuedAt: number;
};

/** Signs callbacks with a key of its own and publishes the public half. */
export type EventSigner = {
  readonly sign: (token: Token) => Promise<string>;
  readonly keys: () => Promise<JSONWebKeySet>;
};

/** The key is made in the background; the first signature waits for it. */
export function createEventSigner(): EventSigner {
  const kid = randomUUID();
  const pair = generateKeyPair('RS256');
  return {
    sign: async ({ issuer, audience, issuedAt }) =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setJti(randomUUID())
        .setIssuedAt(issuedAt)
        .setNotBefore(issuedAt)
        .setExpirationTime(issuedAt + tokenLifeSeconds)
        .sign((await pair).privateKey),
    keys: async () => ({
      keys: [{ ...(await exportJWK((await pair).publicKey)), kid, alg: 'RS256', use: 'sig' }],
    }),
  };
}
