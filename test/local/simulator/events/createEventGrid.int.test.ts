import { expect, test } from 'vitest';
import { serveFiles } from '../serveFiles.ts';
import { ourNumber, startSimulator } from '../startSimulator.ts';

const incomingCall = 'Microsoft.Communication.IncomingCall';

test('the first delivery of a subscription given at the start shakes hands', async () => {
  const { app, dial } = await startSimulator();
  await dial({ from: 'anonymous' });
  const { data } = await app.nextIncoming();
  expect(data).toMatchObject({
    from: { kind: 'phoneNumber', rawId: '4:anonymous', phoneNumber: { value: 'anonymous' } },
    to: { rawId: `4:${ourNumber}` },
  });
  expect(app.gridRequests.map(({ headers }) => headers)).toMatchObject([
    { 'aeg-event-type': 'SubscriptionValidation', 'aeg-subscription-name': 'INCOMING' },
    { 'aeg-event-type': 'Notification', 'aeg-delivery-count': '0' },
  ]);
  await dial();
  await app.nextIncoming();
  expect(app.gridRequests).toHaveLength(3);
});

test('a delivery is repeated a few times, always with the same event', async () => {
  const { app, dial } = await startSimulator({ eventGridRetryDelaysMs: [5, 5] });
  await dial();
  await app.nextIncoming();
  app.gridStatuses.push(500, 302, 200);
  await dial();
  await app.nextIncoming();
  const attempts = app.gridRequests.slice(2);
  const ids = attempts.map(({ body }) => (body as [{ id: string }])[0].id);
  expect(new Set(ids).size).toBe(1);
  expect(attempts.map(({ headers }) => headers['aeg-delivery-count'])).toEqual(['0', '1', '2']);
});

test('a delivery is given up when its time to live has passed', async () => {
  const { app, dial, sim } = await startSimulator({
    eventGridRetryDelaysMs: [0, 20_000],
    eventGridTtlMs: 15_000,
  });
  await dial();
  await app.nextIncoming();
  app.gridStatuses.push(500, 500, 500);
  await dial();
  await app.until(() => app.gridStatuses.length <= 1, 'the second attempt');
  await sim('POST', '/clock/advance', { ms: 60_000 });
  expect(app.gridStatuses).toHaveLength(1);
});

test.each([400, 401, 403, 413])('%s is final', async (status) => {
  const { app, dial, sim } = await startSimulator();
  await dial();
  await app.nextIncoming();
  app.gridStatuses.push(status);
  await dial();
  await app.until(() => app.gridStatuses.length === 0, 'the refusal');
  await sim('POST', '/clock/advance', { ms: 50_000 });
  expect(app.gridRequests).toHaveLength(3);
});

test('a subscription of each schema is validated when it is made', async () => {
  const { app, dial, sim } = await startSimulator({ subscriptions: [] });
  const endpoint = `${app.url}/events`;
  const wanted = { endpoint, eventTypes: [incomingCall] };
  await sim('PUT', '/subscriptions/one', { ...wanted, schema: 'eventGrid' });
  await sim('PUT', '/subscriptions/two', { ...wanted, schema: 'cloudEvents' });
  await sim('PUT', '/subscriptions/three', { endpoint, eventTypes: ['Something.Else'] });
  await dial();
  const both = [await app.nextIncoming(), await app.nextIncoming()];
  expect(both.map((event) => ('specversion' in event ? event.specversion : 'grid'))).toEqual(
    expect.arrayContaining(['grid', '1.0']),
  );
  expect(app.incoming).toHaveLength(2);
});

test.each(['eventGrid', 'cloudEvents'])('without a %s handshake none is made', async (schema) => {
  const { sim } = await startSimulator();
  for (const endpoint of [await serveFiles({}), 'http://localhost:1/']) {
    const answer = await sim('PUT', '/subscriptions/bad', { endpoint, schema }, 400);
    expect(answer).toMatchObject({
      error: { code: 'notValidated', message: expect.stringContaining('endpoint: ') },
    });
  }
});

test('an incoming call may be delivered twice at the same time', async () => {
  const { app, dial, sim } = await startSimulator();
  await sim('PUT', '/faults', { incomingTwice: true });
  await dial();
  const first = await app.nextIncoming();
  const second = await app.nextIncoming();
  expect(second).toEqual(first);
});
