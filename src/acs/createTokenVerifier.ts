import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';

/** `unavailable`: the keys could not be had, so that nobody can tell. */
export type TokenVerdict = 'ok' | 'unavailable' | Readonly<{ refused: string }>;

export type TokenVerifierOptions = Readonly<{
  /** Any of them may have made a token, and it may be made out to any of the audiences. */
  issuers: readonly string[];
  audiences: readonly string[];
  /** Where the issuer publishes its keys (JWKS). */
  keysUrl: string;
  /** Keys are looked up again for an unknown key id, but not more often than this. */
  keysCooldownMs?: number | undefined;
  /** What else is wrong with a token whose signature is right; null when nothing is. */
  findFlaw?: (claims: JWTPayload) => string | null;
}>;

/** Tokens live minutes to hours; the clocks may differ by this much. */
const clockToleranceSeconds = 60;
const keysMaxAgeMs = 3_600_000;
const keysTimeoutMs = 3_000;
const defaultKeysCooldownMs = 10_000;
const maxHeaderLength = 8_192;

/** Whether an error is about the token at hand, and not about getting the keys. */
const isOfToken = (error: unknown): error is errors.JOSEError =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout) &&
  !(error instanceof errors.JWKSInvalid) &&
  error.code !== 'ERR_JOSE_GENERIC';

/** A check of signed tokens, by the header `Authorization` of a request. */
export const createTokenVerifier = ({
  issuers,
  audiences,
  keysUrl,
  keysCooldownMs = defaultKeysCooldownMs,
  findFlaw = () => null,
}: TokenVerifierOptions): ((header: string | null) => Promise<TokenVerdict>) => {
  const keys = createRemoteJWKSet(new URL(keysUrl), {
    cooldownDuration: keysCooldownMs,
    cacheMaxAge: keysMaxAgeMs,
    timeoutDuration: keysTimeoutMs,
  });
  const expected = {
    issuer: [...issuers],
    audience: [...audiences],
    algorithms: ['RS256'],
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ['exp'],
  };
  return async (header) => {
    if (header === null || header.length > maxHeaderLength)
      return { refused: header === null ? 'no token' : 'the token is too long' };
    const [, token] = /^Bearer +(\S+)$/i.exec(header) ?? [];
    if (token === undefined) return { refused: 'not a bearer token' };
    try {
      const { payload } = await jwtVerify(token, keys, expected);
      const flaw = findFlaw(payload);
      return flaw === null ? 'ok' : { refused: flaw };
    } catch (error) {
      return isOfToken(error) ? { refused: error.code } : 'unavailable';
    }
  };
};
