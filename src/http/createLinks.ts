import { hkdfSync } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';
import type { HashKey } from '../calls/finishCall.ts';
import type { Linked, LinkTo } from '../calls/link.ts';
import type { CallId, CommandNumber, Instant } from '../engine/ids.ts';
import { later } from '../engine/ids.ts';

export type LinksOptions = Readonly<{
  /** The keys that hashes are made under; the last is the newest. */
  keys: readonly [HashKey, ...HashKey[]];
  /** Where this app can be reached. */
  baseUrl: string;
  lifeMs: number;
}>;

/** What a link says; null for one that we have not made. */
export type ReadLink = (
  token: string,
  now: Instant,
) => Promise<Readonly<{ kind: 'open'; linked: Linked }> | Readonly<{ kind: 'expired' }> | null>;

const algorithm = 'HS256';
const audience = 'links';
const keyBytes = 32;
const msPerSecond = 1_000;

const payload = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('recording'),
    call: z.string().regex(/^[\w-]{22}$/),
    n: z.int().positive(),
  }),
  z.object({ kind: z.literal('report'), day: z.iso.date() }),
]);

/** We have signed it, so the ids are those that we put in. */
const linkedOf = (given: z.infer<typeof payload>): Linked =>
  given.kind === 'report'
    ? { kind: given.kind, day: given.day }
    : { kind: given.kind, call: given.call as CallId, n: given.n as CommandNumber };

/** A key that signs links and nothing else, so that no hash can be taken for a signature. */
const linkKey = ({ version, key }: HashKey) => ({
  version,
  key: new Uint8Array(hkdfSync('sha256', key, '', 'switchboard links', keyBytes)),
});

/**
 * Makes and reads links: tokens that say what they open and until when, signed under a key derived
 * from the newest hash key. Those of an older key stay good as long as that key is there.
 */
export const createLinks = ({
  keys,
  baseUrl,
  lifeMs,
}: LinksOptions): Readonly<{ linkTo: LinkTo; readLink: ReadLink }> => {
  const derived = keys.map(linkKey);
  const newest = derived.at(-1) ?? linkKey(keys[0]);
  const keyFor = ({ kid }: { kid?: string }): Uint8Array => {
    const found = derived.find(({ version }) => String(version) === kid);
    if (found === undefined) throw new errors.JWSInvalid('no such key');
    return found.key;
  };
  return {
    linkTo: async (linked, from) => {
      const until = later(from, lifeMs);
      const token = await new SignJWT(linked)
        .setProtectedHeader({ alg: algorithm, kid: String(newest.version) })
        .setAudience(audience)
        .setExpirationTime(Math.ceil(until / msPerSecond))
        .sign(newest.key);
      return { url: `${baseUrl}/api/links/${token}`, until };
    },
    readLink: async (token, now) => {
      try {
        const options = { algorithms: [algorithm], audience, requiredClaims: ['exp'] };
        const currentDate = new Date(now);
        const verified = await jwtVerify(token, keyFor, { ...options, currentDate });
        return { kind: 'open', linked: linkedOf(payload.parse(verified.payload)) };
      } catch (error) {
        // Whatever else is wrong with a token says no more than that it is not ours.
        return error instanceof errors.JWTExpired ? { kind: 'expired' } : null;
      }
    },
  };
};
