import { SignJWT } from 'jose';
import { expect, test } from 'vitest';
import type { CallId, CommandNumber, Instant } from '../../src/engine/ids.ts';
import { createLinks } from '../../src/http/createLinks.ts';

const call = 'abcdefghijklmnopqrstuv' as CallId;
const linked = { kind: 'recording', call, n: 4 as CommandNumber } as const;
const from = Date.parse('2026-11-21T10:00:00Z') as Instant;
const lifeMs = 3_600_000;
const keyOf = (version: number) => ({ version, key: new Uint8Array(32).fill(version) });
const baseUrl = 'https://app.example';
const { linkTo, readLink } = createLinks({ keys: [keyOf(1)], baseUrl, lifeMs });

const tokenOf = (url: string): string => url.slice(`${baseUrl}/api/links/`.length);
const after = (ms: number) => (from + ms) as Instant;

test('a link opens what it was made for until it expires, and is always the same', async () => {
  const link = await linkTo(linked, from);
  expect(link.until).toBe(after(lifeMs));
  expect(await linkTo(linked, from)).toEqual(link);
  expect(link.url).toMatch(/^https:\/\/app\.example\/api\/links\/[\w.-]+$/);
  const token = tokenOf(link.url);
  expect(await readLink(token, from)).toEqual({ kind: 'open', linked });
  expect(await readLink(token, after(lifeMs - 1_000))).toEqual({ kind: 'open', linked });
  expect(await readLink(token, after(lifeMs))).toEqual({ kind: 'expired' });
});

test('every change of a token makes it nobody’s, expired or not', async () => {
  const token = tokenOf((await linkTo(linked, from)).url);
  for (let index = 0; index < token.length; index += 7) {
    const character = token[index] === 'A' ? 'B' : 'A';
    const forged = token.slice(0, index) + character + token.slice(index + 1);
    expect(await readLink(forged, from), `at ${index}`).toBeNull();
    expect(await readLink(forged, after(2 * lifeMs)), `at ${index}`).toBeNull();
  }
  for (const text of ['', '.', 'a.b.c', 'x'.repeat(5_000)]) {
    expect(await readLink(text, from)).toBeNull();
  }
});

test('an older key is good as long as it is there', async () => {
  const token = tokenOf((await linkTo(linked, from)).url);
  const rotated = createLinks({ keys: [keyOf(1), keyOf(2)], baseUrl, lifeMs });
  expect(await rotated.readLink(token, from)).toEqual({ kind: 'open', linked });
  const newer = tokenOf((await rotated.linkTo(linked, from)).url);
  expect(await readLink(newer, from)).toBeNull();
  expect(await createLinks({ keys: [keyOf(2)], baseUrl, lifeMs }).readLink(token, from)).toBeNull();
});

const sign = (claims: Readonly<Record<string, unknown>>, key: Uint8Array, alg = 'HS256') =>
  new SignJWT({ aud: 'links', exp: 4_000_000_000, ...claims })
    .setProtectedHeader({ alg, kid: '1' })
    .sign(key);

test('the hash key itself signs no links', async () => {
  expect(await readLink(await sign(linked, keyOf(1).key), from)).toBeNull();
});

test('a token without a signature is nobody’s', async () => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = encode({ ...linked, aud: 'links', exp: 4_000_000_000 });
  expect(await readLink(`${encode({ alg: 'none', kid: '1' })}.${claims}.`, from)).toBeNull();
});

test('a link may open a report', async () => {
  const report = { kind: 'report', day: '2026-11-21' } as const;
  const token = tokenOf((await linkTo(report, from)).url);
  expect(await readLink(token, from)).toEqual({ kind: 'open', linked: report });
  const key = new Uint8Array(32);
  expect(await readLink(await sign({ ...report, day: '../x' }, key), from)).toBeNull();
});
