import { expect, test } from 'vitest';
import { clientKeyHash } from '../../src/calls/clientKeyHash.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { jsonOf, placeRequest, sampleRequest } from '../http/sampleRequest.ts';
import { sampleUseCases } from './sampleUseCases.ts';

const body = { to: '+12065550100', flow: 'contoso-support' };
const as = (key: string) => ({ 'x-functions-key': key, 'idempotency-key': 'a1' });

const given = async () => {
  const sample = sampleUseCases();
  const createdAt = 0 as Instant;
  for (const name of ['crm', 'alarm']) {
    const scopes = ['place', 'read-own'] as const;
    await sample.ports.clients.put({ name, scopes, keyHashes: [clientKeyHash(name)], createdAt });
  }
  return sample;
};

test('whoever is no client is let in nowhere', async () => {
  const { app, world } = await given();
  for (const headers of [{}, { 'x-functions-key': 'default' }]) {
    for (const route of [app.placeCall, app.placeBatch, app.getCall, app.listCalls, app.openApi]) {
      expect((await route(sampleRequest({ headers }))).status).toBe(403);
    }
  }
  expect(world.gateway.orders).toEqual([]);
});

test('a client sees and ends its own calls, and knows of no others', async () => {
  const { app } = await given();
  const placed = await app.placeCall(placeRequest(body, as('crm')));
  expect(placed.status).toBe(202);
  const { id } = jsonOf(placed) as { id: string };
  const asked = (key: string) => sampleRequest({ params: { id }, headers: as(key) });
  expect(jsonOf(await app.getCall(asked('crm')))).toMatchObject({ id, client: 'crm' });
  expect((await app.getCall(asked('alarm'))).status).toBe(404);
  expect((await app.cancelCall(asked('alarm'))).status).toBe(404);
  expect((await app.cancelCall(asked('crm'))).status).toBeLessThan(300);
  const list = async (key: string) =>
    jsonOf(await app.listCalls(sampleRequest({ query: { day: '2026-11-21' }, headers: as(key) })));
  expect(await list('crm')).toMatchObject({ calls: [{ id }] });
  expect(await list('alarm')).toEqual({ calls: [] });
});

test('the same key of another client is another call', async () => {
  const { app } = await given();
  const ids = await Promise.all(
    ['crm', 'alarm', 'crm'].map(
      async (key) => Object(jsonOf(await app.placeCall(placeRequest(body, as(key))))).id,
    ),
  );
  expect(ids[0]).toBe(ids[2]);
  expect(ids[0]).not.toBe(ids[1]);
});
