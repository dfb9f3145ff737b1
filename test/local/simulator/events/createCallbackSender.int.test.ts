import { expect, test } from 'vitest';
import { audience, startSimulator } from '../startSimulator.ts';

const names = (received: readonly { name: string }[]): string[] => received.map(({ name }) => name);

test('callbacks are sent again after 5xx, three times', async () => {
  const { app, connect, sim } = await startSimulator({ callbackRetryDelaysMs: [10, 10, 10] });
  await connect();
  await app.next('ParticipantsUpdated');
  app.callbackStatuses.push(500, 503, 500);
  const { calls } = await sim<{ calls: { id: string }[] }>('GET', '/calls');
  await sim('POST', `/calls/${calls[0]?.id}/hangup`);
  await app.next('CallDisconnected');
  expect(app.callbackStatuses).toEqual([]);
});

test('callbacks are not sent again after 4xx, nor more often than that', async () => {
  const { app, connect, sim } = await startSimulator({ callbackRetryDelaysMs: [0] });
  const { id } = await connect();
  await app.next('ParticipantsUpdated');
  app.callbackStatuses.push(401);
  await sim('POST', `/calls/${id}/hangup`);
  await app.until(() => app.callbackStatuses.length === 0, 'the refused callback');
  await sim('POST', '/clock/advance', { ms: 60_000 });
  expect(names(app.received)).not.toContain('CallDisconnected');
});

test('copies, drops and strange events', async () => {
  const { app, connect, sim } = await startSimulator();
  await sim('PUT', '/faults', {
    duplicate: 1,
    drop: { events: ['ParticipantsUpdated'], times: 1 },
    unknownEvent: true,
  });
  await connect();
  await app.next('CallConnected');
  await app.next('SomethingNew');
  expect(names(app.received)).not.toContain('ParticipantsUpdated');
  const [first, second] = app.received.filter(({ name }) => name === 'CallConnected');
  expect(first?.event.id).toBe(second?.event.id);
});

test('two events in one array', async () => {
  const { app, connect, sim } = await startSimulator();
  await sim('PUT', '/faults', { twoInOne: true });
  await connect();
  await app.next('ParticipantsUpdated');
  expect(app.batches).toEqual([2]);
});

test('events that are ready together change places as the seed has it', async () => {
  const orders = new Set<string>();
  for (let seed = 1; seed <= 8; seed += 1) {
    const { app, connect, sim } = await startSimulator({ seed });
    await sim('PUT', '/faults', { reorder: true });
    await connect();
    await app.next('ParticipantsUpdated');
    orders.add(names(app.received).join(' '));
  }
  expect(orders.size).toBe(2);
});

test('a delay is one on the simulator’s clock', async () => {
  const { app, answer, dial, sim, until } = await startSimulator();
  await sim('PUT', '/faults', { delayMs: 60_000 });
  const id = await dial();
  await answer(await app.nextIncoming());
  await until(id, ({ state }) => state === 'connected');
  expect(app.received).toEqual([]);
  await sim('POST', '/clock/advance', { ms: 3_600_000 });
  // The token is of real time, which is the time of whoever checks it.
  expect((await app.next('CallConnected')).token).toMatchObject({ aud: audience });
});

test.each([
  ['unsigned', /Invalid Compact JWS/],
  ['wrongAudience', /"aud"/],
  ['wrongIssuer', /"iss"/],
  ['expired', /"exp"/],
])('the token may be bad: %s', async (fault, complaint) => {
  const { app, connect, sim } = await startSimulator();
  await sim('PUT', '/faults', { [fault]: true });
  await connect();
  await app.next('ParticipantsUpdated');
  expect(app.received[0]?.token).toMatch(complaint);
  await sim('DELETE', '/faults', undefined, 204);
});
