import { expect, test } from 'vitest';
import type { ApiClient } from '../../src/calls/apiClient.ts';
import { forClients } from '../../src/http/forClients.ts';
import { sampleRequest, thrownBy } from './sampleRequest.ts';

const clients: Readonly<Record<string, ApiClient>> = {
  k1: { name: 'crm', scopes: ['place', 'read-own'] },
  k2: { name: 'boss', scopes: ['admin'] },
};
const seen: string[] = [];
const endpoint = forClients(
  async (key) => clients[key ?? ''] ?? null,
  ['read-all', 'read-own'],
  async (_, { name }) => {
    seen.push(name);
    return { status: 204, headers: {}, body: null };
  },
);
const placing = forClients(
  async () => clients.k1 ?? null,
  ['read-all'],
  () => expect.unreachable(),
);

test('a client that has one of the scopes is let in, and its name known', async () => {
  await endpoint(sampleRequest({ headers: { 'x-functions-key': 'k1' } }));
  await endpoint(sampleRequest({ query: { code: 'k2' } }));
  expect(seen).toEqual(['crm', 'boss']);
});

test('whoever is no client is not', async () => {
  const request = sampleRequest({ headers: { 'x-functions-key': 'k3' } });
  expect(await thrownBy(() => endpoint(request))).toMatchObject({ code: 'unknownClient' });
});

test('a client without the scope is told what it lacks', async () => {
  expect(await thrownBy(() => placing(sampleRequest()))).toMatchObject({
    code: 'scopeMissing',
    message: 'The client crm lacks the scope "read-all".',
  });
});
