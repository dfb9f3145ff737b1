import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { compose } from '../src/compose.ts';
import { type StartedApp, startApp } from './app/startApp.ts';
import { sampleEnv } from './config/sampleEnv.ts';
import { bytesOf, jsonOf, placeRequest, sampleRequest } from './http/sampleRequest.ts';

type Resource = Readonly<{ id: string; status: string; timeline: readonly { kind: string }[] }>;

const waiting = { timeout: 10_000, interval: 50 };

const callOf = async ({ app }: StartedApp, id: string): Promise<Resource> =>
  jsonOf(await app.getCall(sampleRequest({ params: { id } }))) as Resource;

const place = async ({ app }: StartedApp, to: string): Promise<string> => {
  const request = placeRequest(
    { to, flow: 'contoso-support' },
    { 'idempotency-key': randomUUID() },
  );
  const reply = await app.placeCall(request);
  expect(reply.status).toBe(202);
  return (jsonOf(reply) as Resource).id;
};

const isActive = (started: StartedApp, id: string): Promise<void> =>
  vi.waitFor(
    async () => expect(await callOf(started, id)).toMatchObject({ status: 'active' }),
    waiting,
  );

test('somebody calls, presses 1 and is put through', async () => {
  const started = await startApp();
  const { sim, callbacks } = started;
  const script = [{ hear: '/press 1/' }, { press: '1' }];
  const dialled = { from: '+12065550100', to: '+18005550199', script };
  await sim('POST', '/_sim/calls', dialled);
  await vi.waitFor(() => expect(callbacks.length).toBeGreaterThan(0), waiting);
  const id = callbacks[0]?.params.id ?? '';
  await vi.waitFor(
    async () =>
      expect(await callOf(started, id)).toMatchObject({
        direction: 'inbound',
        status: 'ended',
        outcome: 'transferred',
        from: '+12065550100',
        to: '+18005550199',
      }),
    waiting,
  );
  // What is counted is told; nothing is wrong.
  expect(started.logged.filter((line) => !line.startsWith('info '))).toEqual([]);
  expect(started.logged.filter((line) => line.startsWith('info call ended'))).toHaveLength(1);
});

test('a call is placed once, answered and cancelled', async () => {
  const started = await startApp();
  const { app, sim } = started;
  const id = await place(started, '+12065550101');
  await isActive(started, id);
  const params = { id };
  expect((await app.cancelCall(sampleRequest({ params }))).status).toBe(202);
  await vi.waitFor(
    async () => expect(await callOf(started, id)).toMatchObject({ outcome: 'cancelled' }),
    waiting,
  );
  expect((await app.cancelCall(sampleRequest({ params }))).status).toBe(200);
  const { calls } = await sim<{ calls: readonly { to: string }[] }>('GET', '/_sim/calls');
  expect(calls.map(({ to }) => to)).toEqual(['+12065550101']);
});

test('without the right signature and token nothing of a callback is stored', async () => {
  const started = await startApp();
  const { app, callbacks } = started;
  const id = await place(started, '+12065550102');
  // Until the caller presses a key nothing more can happen.
  const quiet = ['create', 'Connected', 'ParticipantsChanged', 'ask'];
  await vi.waitFor(async () => {
    const kinds = (await callOf(started, id)).timeline.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(quiet.toSorted());
  }, waiting);
  const before = quiet.length;
  const [good] = callbacks;
  if (good === undefined) return expect.unreachable();
  const body = bytesOf(JSON.stringify([{ id: 'forged', type: 'x', data: {} }]));
  const other = { ...good.params, token: 'A'.repeat(22) };
  const unknown = { ...good.params, id: 'A'.repeat(22) };
  const answers = [
    await app.callback({ ...good, headers: {}, body }),
    await app.callback({ ...good, headers: { authorization: 'Bearer e30.e30.e30' }, body }),
    await app.callback({ ...good, params: other }),
    await app.callback({ ...good, params: unknown }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 200]);
  expect((await callOf(started, id)).timeline).toHaveLength(before);
  const again = await app.callback(good);
  expect(again.status).toBe(200);
  expect((await callOf(started, id)).timeline).toHaveLength(before);
});

test('health, prompts, the list of calls and the sweeper find their storage', async () => {
  const { app, logged } = await startApp();
  expect((await app.health(sampleRequest())).status).toBe(200);
  expect((await app.listCalls(sampleRequest())).status).toBe(200);
  expect((await app.prompt(sampleRequest({ params: { name: 'none.wav' } }))).status).toBe(404);
  const query = { continuation: 'forged' };
  expect((await app.listCalls(sampleRequest({ query }))).status).toBe(400);
  expect(logged).toEqual([]);
});

test('nothing is composed of settings that are not right, or without flows', async () => {
  const log = () => {};
  await expect(compose({ env: {}, folder: '.', log })).rejects.toThrow('HASH_KEY');
  await expect(compose({ env: sampleEnv(), folder: 'nowhere', log })).rejects.toThrow('flows.json');
});
