import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { all, startResource } from '../startResource.ts';

const trunk = { fqdn: 'sbc1.contoso.com', sipSignalingPort: 5061 };

test('the body has to be a merge patch', async () => {
  const { url } = await startResource();
  const body = { trunks: { 'sbc1.contoso.com': { sipSignalingPort: 5061 } } };
  const path = '/sip?api-version=2023-03-01';
  const send = (type: string) =>
    sendSigned(url, { method: 'PATCH', path, body, headers: { 'content-type': type } });
  expect((await send('application/json')).status).toBe(415);
  expect((await send('application/merge-patch+json')).status).toBe(200);
});

test('a change can take effect although its answer is lost', async () => {
  const { routing, sim } = await startResource();
  const status = [
    { operation: 'updateSip', code: 0 },
    { operation: 'updateSip', code: 0, afterEffect: true },
  ];
  await sim('PUT', '/faults', { status });
  await expect(routing.setTrunk(trunk)).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(await all(routing.listTrunks())).toEqual([]);
  await expect(routing.setTrunk(trunk)).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(await all(routing.listTrunks())).toEqual([trunk]);
});
