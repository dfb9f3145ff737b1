import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { createTokenVerifier } from '../../src/acs/createTokenVerifier.ts';
import { startRecorder } from './recorder.ts';

const pair = await generateKeyPair('RS256', { extractable: true });
const key = { ...(await exportJWK(pair.publicKey)), kid: 'one', use: 'sig' };

const headerOf = async (claims: Readonly<Record<string, unknown>>): Promise<string> => {
  const jwt = new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' });
  return `Bearer ${await jwt.setExpirationTime('5m').sign(pair.privateKey)}`;
};

// What every token must be is tested where callbacks and Event Grid's deliveries are.
test.each([
  ['one issuer and audience', { iss: 'a', aud: 'x' }, 'ok'],
  ['another issuer and audience', { iss: 'b', aud: ['z', 'y'] }, 'ok'],
  ['a stranger', { iss: 'c', aud: 'x' }, { refused: 'ERR_JWT_CLAIM_VALIDATION_FAILED' }],
  ['what the caller finds wrong', { iss: 'a', aud: 'x', flaw: 'torn' }, { refused: 'torn' }],
])('%s', async (_, claims, verdict) => {
  await using recorder = await startRecorder({ status: 200, body: { keys: [key] } });
  const verify = createTokenVerifier({
    issuers: ['a', 'b'],
    audiences: ['x', 'y'],
    keysUrl: `${recorder.url}/keys`,
    findFlaw: ({ flaw }) => (typeof flaw === 'string' ? flaw : null),
  });
  expect(await verify(await headerOf(claims))).toEqual(verdict);
});
