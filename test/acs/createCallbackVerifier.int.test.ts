import {
  CompactSign,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTHeaderParameters,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { describe, expect, it } from 'vitest';
import { createCallbackVerifier } from '../../src/acs/createCallbackVerifier.ts';
import { startRecorder } from './recorder.ts';

const issuer = 'https://issuer.example';
const audience = '0f4f8d4e-0000-4000-8000-000000000001';
const pair = await generateKeyPair('RS256', { extractable: true });
const otherPair = await generateKeyPair('RS256', { extractable: true });
type Key = typeof pair.privateKey;

const keySet = async (keys: Readonly<Record<string, Key>>) => ({
  status: 200,
  body: {
    keys: await Promise.all(
      Object.entries(keys).map(async ([kid, key]) => ({
        ...(await exportJWK(key)),
        kid,
        alg: 'RS256',
        use: 'sig',
      })),
    ),
  },
});

type Claims = Readonly<{ iss?: string; aud?: string; expires?: string }>;
const token = async (
  { iss = issuer, aud = audience, expires = '5m' }: Claims = {},
  header: JWTHeaderParameters = { alg: 'RS256', kid: 'one' },
  key: Key = pair.privateKey,
) => {
  const jwt = new SignJWT({}).setProtectedHeader(header).setIssuer(iss).setAudience(aud);
  return `Bearer ${await jwt.setIssuedAt().setExpirationTime(expires).sign(key)}`;
};

const start = async (keysCooldownMs = 0) => {
  const recorder = await startRecorder(await keySet({ one: pair.publicKey }));
  const keysUrl = `${recorder.url}/calling/keys`;
  const verify = createCallbackVerifier({ issuer, audience, keysUrl, keysCooldownMs });
  return {
    recorder,
    verify,
    [Symbol.asyncDispose]: () => recorder[Symbol.asyncDispose](),
  };
};

const unsecured = () =>
  `Bearer ${new UnsecuredJWT({})
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime('5m')
    .encode()}`;
/** Signed by HMAC with the text of the public key, which anybody has. */
const confused = async () => {
  const payload = { iss: issuer, aud: audience, exp: Math.floor(Date.now() / 1000) + 300 };
  const secret = new TextEncoder().encode(await exportSPKI(pair.publicKey));
  const signed = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'HS256', kid: 'one' })
    .sign(secret);
  return `Bearer ${signed}`;
};
const withoutEnd = async () =>
  `Bearer ${await new SignJWT({})
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .setIssuer(issuer)
    .setAudience(audience)
    .sign(pair.privateKey)}`;

describe('the check of callback tokens', () => {
  it('takes a good token, and one that ended within the difference of clocks', async () => {
    await using started = await start();
    expect(await started.verify(await token())).toBe('ok');
    expect(await started.verify((await token()).replace('Bearer', 'bearer'))).toBe('ok');
    expect(await started.verify(await token({ expires: '30s ago' }))).toBe('ok');
    expect(started.recorder.requests).toHaveLength(1);
  });

  it.each<[string, () => string | null | Promise<string>, string]>([
    ['no header', () => null, 'no token'],
    ['another scheme', () => 'Basic abc', 'not a bearer token'],
    ['no JWT', () => 'Bearer abc', 'ERR_JWS_INVALID'],
    ['a header without end', () => `Bearer ${'a'.repeat(9_000)}`, 'the token is too long'],
    ['another issuer', () => token({ iss: 'https://x' }), 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['another audience', () => token({ aud: 'x' }), 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    ['a token long ended', () => token({ expires: '2m ago' }), 'ERR_JWT_EXPIRED'],
    ['a token without an end', withoutEnd, 'ERR_JWT_CLAIM_VALIDATION_FAILED'],
    [
      "another's key under our key's id",
      () => token({}, { alg: 'RS256', kid: 'one' }, otherPair.privateKey),
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    ],
    ['an unknown key', () => token({}, { alg: 'RS256', kid: 'x' }), 'ERR_JWKS_NO_MATCHING_KEY'],
    ['no signature', unsecured, 'ERR_JOSE_ALG_NOT_ALLOWED'],
    ['a signature by HMAC', confused, 'ERR_JOSE_ALG_NOT_ALLOWED'],
  ])('refuses %s', async (_what, header, refused) => {
    await using started = await start();
    expect(await started.verify(await header())).toEqual({ refused });
  });

  it('finds a key that was published since', async () => {
    await using started = await start();
    const rotated = () => token({}, { alg: 'RS256', kid: 'two' }, otherPair.privateKey);
    expect(await started.verify(await token())).toBe('ok');
    expect(await started.verify(await rotated())).toEqual({ refused: 'ERR_JWKS_NO_MATCHING_KEY' });
    started.recorder.reply(await keySet({ one: pair.publicKey, two: otherPair.publicKey }));
    expect(await started.verify(await rotated())).toBe('ok');
    expect(await started.verify(await token())).toBe('ok');
  });

  it('does not ask for keys again and again for tokens with invented ones', async () => {
    await using started = await start(60_000);
    for (const kid of ['x', 'y', 'z']) await started.verify(await token({}, { alg: 'RS256', kid }));
    expect(started.recorder.requests).toHaveLength(1);
  });

  it.each([
    ['an error', { status: 500 }],
    ['no key set', { status: 200, body: { wrong: true } }],
    ['nothing', 'reset'],
  ] as const)('cannot tell while the keys are answered by %s', async (_what, reply) => {
    await using started = await start();
    started.recorder.reply(reply);
    expect(await started.verify(await token())).toBe('unavailable');
    started.recorder.reply(await keySet({ one: pair.publicKey }));
    expect(await started.verify(await token())).toBe('ok');
  });
});
