import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';

export type TokenClaims = {
  /** Of the user, without its prefix. */
  readonly subject: string;
  readonly resourceId: string;
  readonly scopes: readonly string[];
  /** Seconds since 1970. */
  readonly issuedAt: number;
  readonly expiresAt: number;
};

/** Signs the tokens of users; the text is a JWT as `AzureCommunicationTokenCredential` wants it. */
export type TokenSigner = (claims: TokenClaims) => string;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A signer whose key is published nowhere: nothing checks these tokens but their form. */
export function createTokenSigner(): TokenSigner {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const header = encode({ alg: 'ES256', typ: 'JWT', kid: randomUUID() });
  return ({ subject, resourceId, scopes, issuedAt, expiresAt }) => {
    const claims = encode({
      skypeid: `acs:${subject}`,
      scp: 1792,
      csi: String(issuedAt),
      exp: expiresAt,
      acsScope: scopes.join(),
      resourceId,
      iat: issuedAt,
    });
    const text = `${header}.${claims}`;
    const options = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
    return `${text}.${sign('sha256', Buffer.from(text), options).toString('base64url')}`;
  };
}
