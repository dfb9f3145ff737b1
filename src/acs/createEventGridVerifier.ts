import { createTokenVerifier, type TokenVerdict } from './createTokenVerifier.ts';

export type EventGridVerifierOptions = Readonly<{
  /** The tenant of Entra that makes the tokens. */
  tenant: string;
  audiences: readonly string[];
  /** Who gets them: the id of Event Grid itself as an app. */
  client: string;
  /** Where the tenant publishes its keys (JWKS). */
  keysUrl: string;
  /** Keys are looked up again for an unknown key id, but not more often than this. */
  keysCooldownMs?: number;
}>;

/**
 * A check of the tokens that Event Grid gets of Entra for a webhook. The app that is delivered to
 * decides whether its tokens are of version 1 or 2; they differ in their issuer and in how they
 * name who got them. Whoever else has a token for this app may not tell it of calls.
 */
export const createEventGridVerifier = ({
  tenant,
  audiences,
  client,
  keysUrl,
  keysCooldownMs,
}: EventGridVerifierOptions): ((header: string | null) => Promise<TokenVerdict>) =>
  createTokenVerifier({
    issuers: [
      `https://sts.windows.net/${tenant}/`,
      `https://login.microsoftonline.com/${tenant}/v2.0`,
    ],
    audiences,
    keysUrl,
    keysCooldownMs,
    findFlaw: ({ azp, appid }) =>
      (azp ?? appid) === client ? null : 'the token is not that of Event Grid',
  });
