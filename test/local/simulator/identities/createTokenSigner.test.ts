import { expect, test } from 'vitest';
import { createTokenSigner } from '../../../../src/local/simulator/identities/createTokenSigner.ts';

test('a token is a signed JWT with the claims that clients read', () => {
  const claims = { subject: 'r_u', resourceId: 'r', scopes: ['chat', 'voip'] };
  const token = createTokenSigner()({ ...claims, issuedAt: 1, expiresAt: 2 });
  const [header = '', body = '', signature = ''] = token.split('.');
  const read = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64url').toString());
  expect(read(header)).toMatchObject({ alg: 'ES256', typ: 'JWT' });
  expect(read(body)).toMatchObject({ skypeid: 'acs:r_u', acsScope: 'chat,voip', exp: 2 });
  expect(Buffer.from(signature, 'base64url')).toHaveLength(64);
});
