import { expect, test } from 'vitest';
import { StorageError } from '../../src/store/storageError.ts';
import { fixture } from '../acs/fixture.ts';
import { jsonOf, placeRequest, sampleRequest } from '../http/sampleRequest.ts';
import { sampleUseCases } from './sampleUseCases.ts';

test('an event of Event Grid is answered at the provider', async () => {
  const { app, world } = sampleUseCases();
  await app.incomingCall(fixture('incomingCall.eventGrid'));
  expect(world.gateway.orders.map(({ command }) => command.kind)).toEqual(['answer']);
});

test('a request places a call, which can be looked at, listed and cancelled', async () => {
  const { app, world } = sampleUseCases();
  const request = placeRequest({ to: '+12065550100', flow: 'contoso-support' });
  const placed = await app.placeCall(request);
  expect(placed.status).toBe(202);
  expect(await app.placeCall(request)).toEqual(placed);
  expect(world.gateway.orders.map(({ command }) => command.kind)).toEqual(['create']);
  const { id } = jsonOf(placed) as { id: string };
  const params = { id };
  expect(jsonOf(await app.getCall(sampleRequest({ params })))).toMatchObject({
    id,
    status: 'ringing',
    timeline: [{ kind: 'create', result: 'done' }],
  });
  const query = { day: '2026-11-21' };
  expect(jsonOf(await app.listCalls(sampleRequest({ query })))).toMatchObject({ calls: [{ id }] });
  expect((await app.cancelCall(sampleRequest({ params }))).status).toBe(200);
});

test.each([
  ['unknownFlow', 422, { to: '+12065550100', flow: 'nothing' }],
  ['numberNotAllowed', 403, { to: '+442071838750', flow: 'contoso-support' }],
  [
    'callerIdNotAllowed',
    403,
    { to: '+12065550100', flow: 'contoso-support', from: '+12065550101' },
  ],
])('%s is answered %i', async (code, status, body) => {
  const { app, world } = sampleUseCases();
  const reply = await app.placeCall(placeRequest(body));
  expect(reply.status).toBe(status);
  expect(jsonOf(reply)).toMatchObject({ code });
  expect(world.gateway.orders).toEqual([]);
});

test('storage that is down is told, by health too', async () => {
  const down = () => Promise.reject(new StorageError('Storage: get: no answer.', null, 'no'));
  const calls = { load: down, save: down, timeline: down };
  const store = { ...calls, unsentNotices: down, notice: down, replaceNotice: down };
  const { app } = sampleUseCases({ store });
  const reply = await app.placeCall(placeRequest({ to: '+12065550100', flow: 'contoso-support' }));
  expect(reply.status).toBe(503);
  expect(reply.headers['retry-after']).toBe('2');
  expect(jsonOf(await app.health(sampleRequest()))).toMatchObject({ down: ['storage'] });
});

test('all is well when storage answers', async () => {
  const { app } = sampleUseCases();
  expect(jsonOf(await app.health(sampleRequest()))).toEqual({ status: 'ok' });
});

test('reminders and sweeps find nobody in an empty house', async () => {
  const { app, world } = sampleUseCases();
  await app.timer({ id: 'aZ09_-aZ09_-aZ09_-aZ09', n: 1 });
  await app.sweep();
  expect(world.logged).toEqual(['a reminder for a call that is not known']);
});

test('a sweep that leaves calls undone says so', async () => {
  const { app, world } = sampleUseCases();
  await app.incomingCall(fixture('incomingCall.eventGrid'));
  world.hooks.beforeSave = () => Promise.reject(new Error('no storage'));
  world.clock.advance(60_000);
  await app.sweep();
  expect(world.logged).toContain('a sweep has left calls undone');
});
