import { expect, test } from 'vitest';
import { nameInToken, operatorCredential } from '../../../src/admin/storage/operatorCredential.ts';

const tokenOf = (claims: unknown): string =>
  `head.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;

test.each([
  { token: tokenOf({ upn: 'ada@contoso.example', appid: '1' }), name: 'ada@contoso.example' },
  { token: tokenOf({ appid: '04b07795' }), name: '04b07795' },
  { token: tokenOf({ upn: 7 }), name: null },
  { token: tokenOf(null), name: null },
  { token: 'no token', name: null },
])('$token tells $name', ({ token, name }) => {
  expect(nameInToken(token)).toBe(name);
});

test('nobody is asked before a token is wanted', () => {
  expect(operatorCredential().credential.getToken).toBeTypeOf('function');
});
