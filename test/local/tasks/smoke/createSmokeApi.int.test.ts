import { expect, test } from 'vitest';
import { createSmokeApi } from '../../../../src/local/tasks/smoke/createSmokeApi.ts';
import { call } from './fakeSystem.ts';
import { serve } from './serve.ts';

const request = {
  ...{ to: '+12065550123', flow: 'support', maxLength: '2m', reference: 'smoke test' },
  expires: '2026-11-27T10:00:00.000Z',
};

const answering = async (answers: Readonly<Record<string, unknown>>) => {
  const seen: string[] = [];
  const address = await serve((incoming, response) => {
    const what = `${incoming.method} ${incoming.url}`;
    seen.push([what, incoming.headers['idempotency-key']].join(' ').trim());
    response.writeHead(answers[what] === undefined ? 404 : 200);
    response.end(JSON.stringify(answers[what] ?? {}));
  });
  return { api: createSmokeApi(address, null), seen };
};

test('calls are looked at beforehand, placed, seen and cancelled', async () => {
  const { api, seen } = await answering({
    'POST /api/calls?dryRun=true': { wouldDial: true, from: '+18005550199' },
    'POST /api/calls': { id: 'c1', status: 'dialing' },
    'GET /api/calls/c1': call(),
    'DELETE /api/calls/c1': call(),
  });
  expect(await api.preview(request)).toMatchObject({ wouldDial: true });
  expect(await api.place(request, 'once')).toBe('c1');
  expect(await api.get('c1')).toEqual(call());
  await api.cancel('c1');
  expect(seen).toEqual([
    'POST /api/calls?dryRun=true',
    'POST /api/calls once',
    'GET /api/calls/c1',
    'DELETE /api/calls/c1',
  ]);
});

test('every page of the day is read', async () => {
  const { api } = await answering({
    'GET /api/calls?day=today&limit=200': { calls: [call()], continuation: 'a/b' },
    'GET /api/calls?day=today&limit=200&continuation=a%2Fb': { calls: [call({ id: 'c2' })] },
  });
  expect((await api.today()).map(({ id }) => id)).toEqual(['c1', 'c2']);
});
