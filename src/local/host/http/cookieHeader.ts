import type { HttpCookie } from '../app/coreTypes.ts';

const msPerSecond = 1000;

function sameSite(cookie: HttpCookie): string | undefined {
  const { sameSite: rule } = cookie;
  if (rule === undefined || rule === 'none') return undefined;
  return `samesite=${rule === 'explicitNone' ? 'none' : rule}`;
}

/** A cookie as the library hands it over, as the value of a set-cookie header. */
export function cookieHeader(cookie: HttpCookie): string {
  const { maxAge, expires, domain, path } = cookie;
  const expiresOn = expires?.value && new Date(Number(expires.value.seconds) * msPerSecond);
  return [
    `${cookie.name}=${encodeURIComponent(cookie.value)}`,
    maxAge?.value === undefined ? undefined : `max-age=${maxAge.value}`,
    expiresOn && `expires=${expiresOn.toUTCString()}`,
    domain?.value && `domain=${domain.value}`,
    path?.value && `path=${path.value}`,
    cookie.secure?.value ? 'secure' : undefined,
    cookie.httpOnly?.value ? 'httponly' : undefined,
    sameSite(cookie),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}
