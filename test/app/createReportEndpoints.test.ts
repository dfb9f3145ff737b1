import { expect, test } from 'vitest';
import { clientKeyHash } from '../../src/calls/clientKeyHash.ts';
import type { Instant } from '../../src/engine/ids.ts';
import { bytesOf, jsonOf, sampleRequest } from '../http/sampleRequest.ts';
import { sampleUseCases } from './sampleUseCases.ts';

const given = async () => {
  const { app, ports } = sampleUseCases();
  for (const scope of ['place', 'read-all', 'admin'] as const) {
    const client = { name: scope, scopes: [scope], keyHashes: [clientKeyHash(scope)] };
    await ports.clients.put({ ...client, createdAt: 0 as Instant });
  }
  return app;
};
const as = (key: string) => ({ 'x-functions-key': key });

test('reports are for whoever may see all, and made for administrators', async () => {
  const app = await given();
  const list = async (key: string) => app.listReports(sampleRequest({ headers: as(key) }));
  expect((await list('place')).status).toBe(403);
  expect(jsonOf(await list('read-all'))).toEqual({ reports: [] });
  const get = sampleRequest({ params: { file: '2026-11-20.html' }, headers: as('read-all') });
  expect((await app.getReport(get)).status).toBe(404);
  const post = (key: string) =>
    app.postReport(sampleRequest({ headers: as(key), body: bytesOf('{"day":"2027-01-01"}') }));
  expect((await post('read-all')).status).toBe(403);
  expect(jsonOf(await post('admin'))).toMatchObject({ status: 400, field: 'day' });
});
