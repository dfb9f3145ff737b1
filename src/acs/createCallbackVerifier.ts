import { createTokenVerifier, type TokenVerdict } from './createTokenVerifier.ts';

export type CallbackVerifierOptions = Readonly<{
  issuer: string;
  /** The immutable id of the resource. */
  audience: string;
  /** Where the issuer publishes its keys (JWKS). */
  keysUrl: string;
  /** Keys are looked up again for an unknown key id, but not more often than this. */
  keysCooldownMs?: number;
}>;

/**
 * A check of the service's signed tokens, by the header of a callback request. `unavailable` means
 * that the event should be delivered again, not refused.
 */
export const createCallbackVerifier = ({
  issuer,
  audience,
  keysUrl,
  keysCooldownMs,
}: CallbackVerifierOptions): ((header: string | null) => Promise<TokenVerdict>) =>
  createTokenVerifier({ issuers: [issuer], audiences: [audience], keysUrl, keysCooldownMs });
