import { createRemoteJWKSet, errors, jwtVerify } from 'jose';

export type CallbackVerdict = 'ok' | 'unavailable' | Readonly<{ refused: string }>;

export type CallbackVerifierOptions = Readonly<{
  issuer: string;
  /** The immutable id of the resource. */
  audience: string;
  /** Where the issuer publishes its keys (JWKS). */
  keysUrl: string;
  /** Keys are looked up again for an unknown key id, but not more often than this. */
  keysCooldownMs?: number;
}>;

/** Tokens live 5 minutes; the clocks may differ by this much. */
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

/**
 * A check of the service's signed tokens, by the header of a callback request. `unavailable` means
 * that the keys could not be had, so that nobody can tell: the event should be delivered again,
 * not refused.
 */
export const createCallbackVerifier = ({
  issuer,
  audience,
  keysUrl,
  keysCooldownMs = defaultKeysCooldownMs,
}: CallbackVerifierOptions): ((header: string | null) => Promise<CallbackVerdict>) => {
  const keys = createRemoteJWKSet(new URL(keysUrl), {
    cooldownDuration: keysCooldownMs,
    cacheMaxAge: keysMaxAgeMs,
    timeoutDuration: keysTimeoutMs,
  });
  const expected = {
    issuer,
    audience,
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
      await jwtVerify(token, keys, expected);
      return 'ok';
    } catch (error) {
      return isOfToken(error) ? { refused: error.code } : 'unavailable';
    }
  };
};
