import { CompactSign, exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createEventGridVerifier } from '../../src/acs/createEventGridVerifier.ts';
import { startRecorder } from './recorder.ts';

const tenant = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const app = '0f4f8d4e-0000-4000-8000-000000000001';
const client = '4962773b-9cdb-44cf-a8bf-237846a00ab7';
const version1 = { iss: `https://sts.windows.net/${tenant}/`, aud: `api://${app}`, appid: client };
const version2 = {
  iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
  aud: app,
  azp: client,
};
const pair = await generateKeyPair('RS256', { extractable: true });
const publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'one', use: 'sig' };
const seconds = () => Math.floor(Date.now() / 1000);

type Claims = Readonly<Record<string, string | number>>;
const lasting = () => ({ nbf: seconds() - 10, exp: seconds() + 3_600 });

const token = async (claims: Claims): Promise<string> => {
  const jwt = new SignJWT({ ...lasting(), ...claims });
  return jwt.setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(pair.privateKey);
};

const unsecured = (claims: Claims): string =>
  new UnsecuredJWT({ ...lasting(), ...claims }).encode();

/** Signed by HMAC with the text of the public key, which anybody has. */
const confused = async (claims: Claims): Promise<string> => {
  const secret = new TextEncoder().encode(await exportSPKI(pair.publicKey));
  const payload = new TextEncoder().encode(JSON.stringify({ ...lasting(), ...claims }));
  const jwt = new CompactSign(payload).setProtectedHeader({ alg: 'HS256', kid: 'one' });
  return jwt.sign(secret);
};

const start = async () => {
  const recorder = await startRecorder({ status: 200, body: { keys: [publicKey] } });
  const verify = createEventGridVerifier({
    ...{ tenant, audiences: [app, `api://${app}`], client },
    keysUrl: `${recorder.url}/discovery/v2.0/keys`,
    keysCooldownMs: 0,
  });
  return { recorder, verify, [Symbol.asyncDispose]: () => recorder[Symbol.asyncDispose]() };
};

describe('the check of the tokens that Event Grid gets of Entra', () => {
  it.each([
    ['version 1', version1],
    ['version 2', version2],
    ['a clock that is a little late', { ...version2, exp: seconds() - 20 }],
  ])('takes %s, and asks for the keys once', async (_, claims) => {
    await using started = await start();
    for (let count = 0; count < 3; count += 1) {
      expect(await started.verify(`Bearer ${await token(claims)}`)).toBe('ok');
    }
    expect(started.recorder.requests).toHaveLength(1);
  });

  const claim = 'ERR_JWT_CLAIM_VALIDATION_FAILED';
  const other = '0f4f8d4e-0000-4000-8000-000000000009';
  it.each<[string, string, () => string | Promise<string>]>([
    ['another audience', claim, () => token({ ...version2, aud: other })],
    ['no audience', claim, () => token({ iss: version2.iss, azp: client })],
    ['another tenant', claim, () => token({ ...version2, iss: version2.iss.replace('7', '8') })],
    ['another issuer', claim, () => token({ ...version1, iss: 'https://sts.windows.net/' })],
    ['an ended token', 'ERR_JWT_EXPIRED', () => token({ ...version2, exp: seconds() - 120 })],
    ['one of tomorrow', claim, () => token({ ...version2, nbf: seconds() + 120 })],
    ['another app', 'the token is not that', () => token({ ...version2, azp: other })],
    ['another app, version 1', 'the token is not', () => token({ ...version1, appid: other })],
    ['two apps', 'the token is not that', () => token({ ...version1, azp: other })],
    ['no app', 'the token is not that', () => token({ iss: version2.iss, aud: app })],
    ['no signature', 'ERR_JOSE_ALG_NOT_ALLOWED', () => unsecured(version2)],
    ['a signature by HMAC', 'ERR_JOSE_ALG_NOT_ALLOWED', () => confused(version2)],
  ])('refuses %s', async (_, refused, make) => {
    await using started = await start();
    expect(await started.verify(`Bearer ${await make()}`)).toEqual({
      refused: expect.stringContaining(refused),
    });
  });

  it('refuses a token that never ends, and a request without one', async () => {
    await using started = await start();
    const endless = new SignJWT(version2).setProtectedHeader({ alg: 'RS256', kid: 'one' });
    const header = `Bearer ${await endless.sign(pair.privateKey)}`;
    expect(await started.verify(header)).toEqual({ refused: claim });
    expect(await started.verify(null)).toEqual({ refused: 'no token' });
  });

  it('cannot tell while there are no keys', async () => {
    await using started = await start();
    started.recorder.reply({ status: 500 });
    expect(await started.verify(`Bearer ${await token(version2)}`)).toBe('unavailable');
  });
});
