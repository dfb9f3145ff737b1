import { expect, test } from 'vitest';
import type { HttpCookie } from '../../../../src/local/host/app/coreTypes.ts';
import { cookieHeader } from '../../../../src/local/host/http/cookieHeader.ts';

test.each<[HttpCookie, string]>([
  [{ name: 'c', value: 'v 1' }, 'c=v%201'],
  [{ name: 'c', value: '', sameSite: 'none' }, 'c='],
  [{ name: 'c', value: 'v', sameSite: 'explicitNone' }, 'c=v; samesite=none'],
  [{ name: 'c', value: 'v', maxAge: { value: 0 } }, 'c=v; max-age=0'],
  [
    { name: 'c', value: 'v', expires: { value: { seconds: 0 } } },
    'c=v; expires=Thu, 01 Jan 1970 00:00:00 GMT',
  ],
  [
    {
      name: 'c',
      value: 'v',
      domain: { value: 'example.com' },
      path: { value: '/' },
      secure: { value: true },
      httpOnly: { value: true },
      sameSite: 'lax',
    },
    'c=v; domain=example.com; path=/; secure; httponly; samesite=lax',
  ],
])('%o is written as %s', (cookie, header) => {
  expect(cookieHeader(cookie)).toBe(header);
});
