import { createRemoteJWKSet } from 'jose';
import { expect, test } from 'vitest';
import { startSimulator } from '../startSimulator.ts';

test('the root says what this is', async () => {
  const { url } = await startSimulator();
  const response = await fetch(url);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).toContain('ACS simulator');
  expect((await fetch(`${url}/favicon.ico`)).status).toBe(404);
});

test('the keys of callbacks are published as the service publishes them', async () => {
  const { url } = await startSimulator({ issuer: 'https://issuer.example' });
  const response = await fetch(`${url}/calling/.well-known/acsopenidconfiguration`);
  const configuration = (await response.json()) as { issuer: string; jwks_uri: string };
  expect(configuration).toMatchObject({
    issuer: 'https://issuer.example',
    jwks_uri: `${url}/calling/keys`,
  });
  const keys = createRemoteJWKSet(new URL(configuration.jwks_uri));
  expect(await keys({ alg: 'RS256' })).toBeDefined();
});

test.each([
  ['https://evil.example', 403],
  ['null', 403],
  ['own', 200],
])('a page of the origin %s gets %d', async (origin, status) => {
  const { url } = await startSimulator();
  const headers = { origin: origin === 'own' ? url : origin };
  expect((await fetch(`${url}/_sim/numbers`, { headers })).status).toBe(status);
});
