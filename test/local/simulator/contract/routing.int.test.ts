import { expect, test } from 'vitest';
import { sendSigned } from '../sendSigned.ts';
import { all, startResource } from '../startResource.ts';
import { type Exchange, recordExchanges } from './recordExchanges.ts';
import fixtures from './routing.json' with { type: 'json' };

const path = '/sip?api-version=2023-03-01';
const merge = { 'content-type': 'application/merge-patch+json' };

test('a session of the official client', async () => {
  const { exchanges, policy } = recordExchanges();
  const { routing } = await startResource({}, policy);
  const trunk = (host: string, sipSignalingPort: number) => ({
    fqdn: `${host}.contoso.com`,
    sipSignalingPort,
  });
  expect([await all(routing.listTrunks()), await all(routing.listRoutes())]).toEqual([[], []]);
  await routing.setTrunks([trunk('sbc1', 5061), trunk('sbc2', 5062)]);
  await routing.setTrunk(trunk('sbc1', 5063));
  await routing.setRoutes([
    {
      description: 'us',
      name: 'US',
      numberPattern: String.raw`^\+1(\d{10})$`,
      trunks: ['sbc1.contoso.com', 'sbc2.contoso.com'],
    },
    { name: 'Default', numberPattern: String.raw`^\+\d+$`, trunks: ['sbc2.contoso.com'] },
  ]);
  await expect(routing.deleteTrunk('sbc1.contoso.com')).rejects.toMatchObject({
    statusCode: 422,
    code: 'UnprocessableConfiguration',
    details: { error: { innerError: { code: 'MissingTrunk' } } },
  });
  expect(await routing.getTrunk('sbc1.contoso.com')).toMatchObject({ sipSignalingPort: 5063 });
  await expect(routing.getTrunk('ghost.contoso.com')).rejects.toMatchObject({ code: 'NotFound' });
  await routing.setRoutes([]);
  await routing.setTrunks([]);
  await routing.setTrunks([]);
  await routing.deleteTrunk('ghost.contoso.com');
  expect(exchanges).toMatchObject(fixtures.session satisfies readonly Exchange[]);
});

test.each(fixtures.refusals)('$what: $status', async ({ patch, status, inner }) => {
  const { sim, url } = await startResource();
  const send = (body: unknown) => sendSigned(url, { method: 'PATCH', path, body, headers: merge });
  const used = { trunks: { 'used.contoso.com': { sipSignalingPort: 5061 } } };
  const route = {
    name: 'used',
    numberPattern: '^+[1-9][0-9]{3,23}$',
    trunks: ['used.contoso.com'],
  };
  const before = await (await send({ ...used, routes: [route] })).json();
  await sim('PUT', '/domains', { domains: ['contoso.com'] });
  const answer = await send(patch);
  expect(answer.status).toBe(status);
  const body: unknown = await answer.json();
  if (inner === undefined) expect(body).toEqual(before);
  else {
    expect(answer.headers.get('x-ms-error-code')).toBe('UnprocessableConfiguration');
    expect(body).toEqual({
      error: {
        code: 'UnprocessableConfiguration',
        message: 'One or more request inputs are not valid.',
        innererror: inner,
      },
    });
  }
  const now = await (await sendSigned(url, { method: 'GET', path })).json();
  expect(now).toEqual(before);
});
