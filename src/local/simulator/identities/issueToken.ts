import type { World } from '../world.ts';
import type { User } from './users.ts';

const defaultMinutes = 1440;
const msPerMinute = 60_000;

export type TokenRequest = {
  readonly scopes: readonly string[];
  readonly expiresInMinutes?: number | undefined;
};

/** A token for the user and when it ends, as the wire has it. */
export function issueToken(
  world: World,
  user: User,
  { scopes, expiresInMinutes = defaultMinutes }: TokenRequest,
): { readonly token: string; readonly expiresOn: string } {
  const now = world.clock.now();
  const expiresMs = now + expiresInMinutes * msPerMinute;
  const toSeconds = (ms: number): number => Math.floor(ms / 1000);
  user.tokens += 1;
  return {
    token: world.signToken({
      subject: user.id.replace('8:acs:', ''),
      resourceId: world.options.audience,
      scopes,
      issuedAt: toSeconds(now),
      expiresAt: toSeconds(expiresMs),
    }),
    expiresOn: new Date(expiresMs).toISOString(),
  };
}
