import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { createEventSigner } from '../../../../src/local/simulator/events/createEventSigner.ts';

test('tokens hold for five minutes under the published key, and each is a new one', async () => {
  const signer = createEventSigner();
  const issuedAt = Math.floor(Date.now() / 1000);
  const claims = { issuer: 'https://issuer.example', audience: 'guid' };
  const token = await signer.sign({ ...claims, issuedAt });
  const keys = await signer.keys();
  const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
    ...claims,
    algorithms: ['RS256'],
  });
  expect(payload).toMatchObject({ nbf: issuedAt, exp: issuedAt + 300 });
  expect(decodeProtectedHeader(token).kid).toBe(keys.keys[0]?.kid);
  expect(keys.keys[0]).not.toHaveProperty('d');
  expect(await signer.sign({ ...claims, issuedAt })).not.toBe(token);
});
