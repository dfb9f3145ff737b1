import type { AccessToken, TokenCredential } from '@azure/identity';

const msPerMinute = 60_000;
/** A token is used until this long before it ends. */
const marginMs = 5 * msPerMinute;

type Kept = Readonly<{ token: AccessToken; scopes: string }>;

/**
 * A credential that gets a token once and not for each table anew: `az` takes seconds, and storage
 * operations do not wait that long. For one reader of one kind of scope at a time.
 */
export const cachedCredential = (
  credential: TokenCredential,
  now: () => number,
): TokenCredential => {
  let kept: Kept | null = null;
  let getting: Promise<AccessToken | null> | null = null;

  const get = async (scopes: string | string[]): Promise<AccessToken | null> => {
    try {
      // Without the signal of the operation that asks: others wait for the same token.
      const token = await credential.getToken(scopes);
      kept = token === null ? null : { token, scopes: String(scopes) };
      return token;
    } finally {
      getting = null;
    }
  };

  return {
    getToken: async (scopes) => {
      const isKept = kept?.scopes === String(scopes);
      if (kept !== null && isKept && kept.token.expiresOnTimestamp - now() > marginMs) {
        return kept.token;
      }
      getting ??= get(scopes);
      return getting;
    },
  };
};
